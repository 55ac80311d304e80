package de.muetterzentren.insight.network;

import de.muetterzentren.model.centre.CentreId;

/**
 * With how many a house is tied. Read-only.
 *
 * @param house the house
 * @param people with how many people
 * @param others with how many partners and other houses
 */
public record Hub(CentreId house, int people, int others) {}
