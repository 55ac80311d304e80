package de.muetterzentren.insight.demand;

/** So many families ask for something that their number can be said. */
public final class ManyAsk {
  private ManyAsk() {}

  /** Whether it is so. */
  public static boolean met(NeedFact fact) {
    return fact.need().by().families() >= fact.policy().smallestNumber();
  }
}
