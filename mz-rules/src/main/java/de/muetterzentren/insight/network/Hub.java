package de.muetterzentren.insight.network;

/**
 * With how many a house is tied. Read-only.
 *
 * @param house the name of the house
 * @param people with how many people
 * @param others with how many partners and other houses
 */
public record Hub(String house, int people, int others) {}
