package de.muetterzentren.insight.demand;

/** An offer rests in the weeks in which families ask most. */
public final class NotInHolidays {
  private NotInHolidays() {}

  /** Whether it is so. */
  public static boolean met(HolidayFact fact) {
    return fact.askedWhileResting() >= fact.policy().smallestNumber()
        && fact.askedWhileResting() > fact.askedElse();
  }
}
