package de.muetterzentren.insight.funding;

/** Everything is covered, but only if what is applied for is granted. */
public final class CoveredIfGranted {
  private CoveredIfGranted() {}

  /** Whether it is so. */
  public static boolean met(MonthCover month) {
    return month.uncovered().isPositive() && !month.uncoveredIfGranted().isPositive();
  }
}
