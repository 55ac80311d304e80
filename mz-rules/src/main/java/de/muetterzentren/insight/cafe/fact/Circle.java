package de.muetterzentren.insight.cafe.fact;

import de.muetterzentren.model.service.Service;
import io.vavr.collection.Seq;

/**
 * Who came to the last gatherings of a café.
 *
 * @param cafe what the café is
 * @param gatherings how many of the last ones it is known of who came
 * @param newcomers how many came to one of them for the first time
 * @param partners the public names of partners who could tell families about it
 */
public record Circle(Service cafe, int gatherings, int newcomers, Seq<String> partners) {}
