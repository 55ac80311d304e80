package de.muetterzentren.insight.demand;

/** The tally lists say how often something is asked for, and that can be said. */
public final class Tallied {
  private Tallied() {}

  /** Whether it is so. */
  public static boolean met(NeedFact fact) {
    return fact.need().by().strokes() >= fact.policy().smallestNumber();
  }
}
