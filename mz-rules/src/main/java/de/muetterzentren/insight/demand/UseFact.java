package de.muetterzentren.insight.demand;

import de.muetterzentren.model.centre.DemandPolicy;
import de.muetterzentren.wording.Named;

/**
 * The use of an offer, and from when on the house speaks of it.
 *
 * @param use the use
 * @param name how the offer is called in sentences
 * @param policy of the house
 */
public record UseFact(OfferUse use, Named name, DemandPolicy policy) {
  /** Whether it was counted on enough days to speak of it. */
  boolean countedOften() {
    return use.days() >= policy.fewestDays();
  }
}
