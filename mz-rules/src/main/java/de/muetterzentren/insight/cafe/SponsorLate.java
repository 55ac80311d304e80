package de.muetterzentren.insight.cafe;

import de.muetterzentren.insight.cafe.fact.SponsorDay;

/** A day more than a week ago, for which something is not noted yet. */
public final class SponsorLate {
  private static final int GRACE_DAYS = 7;

  private SponsorLate() {}

  /** Whether it is so. */
  public static boolean met(SponsorDay day) {
    return day.daysAhead() < -GRACE_DAYS && day.missing() > 0;
  }
}
