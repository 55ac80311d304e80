package de.muetterzentren.insight.association;

import de.muetterzentren.model.service.Service;
import io.vavr.collection.Seq;

/**
 * Help from house to house as sentences speak of it.
 *
 * @param help the help
 * @param service what is asked for
 * @param house the name of the house that was asked
 * @param neighbours the names of the others, in the order of the proposals
 */
public record HelpFact(NeighbourHelp help, Service service, String house, Seq<String> neighbours) {}
