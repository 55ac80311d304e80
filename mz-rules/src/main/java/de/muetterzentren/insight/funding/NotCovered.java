package de.muetterzentren.insight.funding;

/** Something is not covered, even if everything that is applied for is granted. */
public final class NotCovered {
  private NotCovered() {}

  /** Whether it is so. */
  public static boolean met(MonthCover month) {
    return month.uncoveredIfGranted().isPositive();
  }
}
