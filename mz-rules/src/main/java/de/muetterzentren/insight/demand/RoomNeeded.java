package de.muetterzentren.insight.demand;

/** It can be said how many people would come to the smallest offer at the same time. */
public final class RoomNeeded {
  private RoomNeeded() {}

  /** Whether it is so. */
  public static boolean met(NeedFact fact) {
    return OfferWouldMeet.met(fact)
        && ManyAsk.met(fact)
        && fact.offer().people() >= fact.policy().smallestNumber();
  }
}
