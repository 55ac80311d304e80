package de.muetterzentren.insight.demand;

/** It is not known on all days whether there are holidays that matter to an offer. */
public final class HolidaysNotKnown {
  private HolidaysNotKnown() {}

  /** Whether it is so. */
  public static boolean met(HolidayFact fact) {
    return fact.unknownDays() > 0;
  }
}
