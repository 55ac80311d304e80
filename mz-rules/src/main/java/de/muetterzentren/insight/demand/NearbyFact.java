package de.muetterzentren.insight.demand;

import de.muetterzentren.model.centre.DemandPolicy;

/**
 * An offer of another house that has what is asked for.
 *
 * @param nearby the offer
 * @param house the name of the other house
 * @param policy of the house in which it is asked for
 */
public record NearbyFact(Nearby nearby, String house, DemandPolicy policy) {}
