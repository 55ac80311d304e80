package de.muetterzentren.insight.cafe;

import de.muetterzentren.insight.cafe.fact.SponsorDay;

/** A day within two weeks, for which something is not noted yet. */
public final class SponsorDue {
  private static final int SOON_DAYS = 14;

  private SponsorDue() {}

  /** Whether it is so. */
  public static boolean met(SponsorDay day) {
    return day.daysAhead() >= 0 && day.daysAhead() <= SOON_DAYS && day.missing() > 0;
  }
}
