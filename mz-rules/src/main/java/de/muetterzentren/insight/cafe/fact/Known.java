package de.muetterzentren.insight.cafe.fact;

import de.muetterzentren.model.cafe.Topic;
import io.vavr.collection.Seq;

/**
 * What is known about a topic.
 *
 * @param topic the topic
 * @param speakers how many could give a short input on it
 * @param partners the public names of partners who are the right address for it
 */
public record Known(Topic topic, int speakers, Seq<String> partners) {}
