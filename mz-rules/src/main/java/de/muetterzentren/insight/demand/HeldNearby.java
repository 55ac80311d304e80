package de.muetterzentren.insight.demand;

/** Another house that has what is asked for is near. */
public final class HeldNearby {
  private HeldNearby() {}

  /** Whether it is so. */
  public static boolean met(NearbyFact fact) {
    return fact.nearby().km() <= fact.policy().nearbyKm();
  }
}
