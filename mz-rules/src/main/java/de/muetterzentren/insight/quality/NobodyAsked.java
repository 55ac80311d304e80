package de.muetterzentren.insight.quality;

import de.muetterzentren.insight.release.ReportPeriod;
import java.time.YearMonth;

/** Some people were asked neither in a talk nor by a questionnaire for a year. */
public final class NobodyAsked {
  private NobodyAsked() {}

  /** Whether it is so: in none of the spans of the twelve months up to the end of the period. */
  public static boolean met(Heard heard) {
    YearMonth yearBefore = end(heard.now()).minusMonths(ReportPeriod.YEAR);
    return heard.last().forAll(last -> !end(last).isAfter(yearBefore));
  }

  private static YearMonth end(ReportPeriod period) {
    return YearMonth.from(period.days().last());
  }
}
