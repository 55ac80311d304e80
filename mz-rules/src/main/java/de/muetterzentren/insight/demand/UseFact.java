package de.muetterzentren.insight.demand;

import de.muetterzentren.model.centre.DemandPolicy;

/**
 * The use of an offer, and from when on the house speaks of it.
 *
 * @param use the use
 * @param policy of the house
 */
public record UseFact(OfferUse use, DemandPolicy policy) {
  /** Whether it was counted on enough days to speak of it. */
  boolean countedOften() {
    return use.days() >= policy.fewestDays();
  }
}
