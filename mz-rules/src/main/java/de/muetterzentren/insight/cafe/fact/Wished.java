package de.muetterzentren.insight.cafe.fact;

import de.muetterzentren.model.cafe.Topic;

/**
 * A topic on the table.
 *
 * @param topic the topic
 * @param place its place in the order of the fair choice, from 1
 * @param wishers how many wish for it
 */
public record Wished(Topic topic, int place, int wishers) {}
