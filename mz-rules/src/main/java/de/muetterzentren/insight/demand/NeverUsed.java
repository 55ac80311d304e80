package de.muetterzentren.insight.demand;

/** Nobody came on any of the days on which it was counted. */
public final class NeverUsed {
  private NeverUsed() {}

  /** Whether it is so. */
  public static boolean met(UseFact fact) {
    return fact.countedOften() && fact.use().visits() == 0 && fact.use().fullDays() == 0;
  }
}
