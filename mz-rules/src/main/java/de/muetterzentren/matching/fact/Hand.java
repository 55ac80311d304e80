package de.muetterzentren.matching.fact;

/**
 * That a helper can give a service in an area; found by key.
 *
 * @param key service and area
 * @param helper who
 */
public record Hand(long key, Helper helper) {}
