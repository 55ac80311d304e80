package de.muetterzentren.insight.association;

/** A member has no regional contact point. */
public final class NoContactPoint {
  private NoContactPoint() {}

  /** Whether it is so. */
  public static boolean met(ContactFact fact) {
    return fact.contact().point().isEmpty();
  }
}
