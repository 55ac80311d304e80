package de.muetterzentren.insight.demand;

/** There are weekly hours in which what is asked for could take place. */
public final class OfferWouldMeet {
  private OfferWouldMeet() {}

  /** Whether it is so. */
  public static boolean met(NeedFact fact) {
    return fact.need().offer().isDefined();
  }
}
