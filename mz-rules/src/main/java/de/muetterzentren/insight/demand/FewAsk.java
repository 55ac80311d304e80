package de.muetterzentren.insight.demand;

/** Families ask for something, so few that their number is not said. */
public final class FewAsk {
  private FewAsk() {}

  /** Whether it is so. */
  public static boolean met(NeedFact fact) {
    return !ManyAsk.met(fact);
  }
}
