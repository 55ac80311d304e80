package de.muetterzentren.matching.fact;

/**
 * That a need looks for a service in an area; finds by key.
 *
 * @param key service and area
 * @param need what is needed
 */
public record Ask(long key, Need need) {}
