package de.muetterzentren.insight.openness;

/** The doors stay closed for the whole day. */
public final class ClosedDay {
  private ClosedDay() {}

  /** Whether it is so. */
  public static boolean met(HouseDay day) {
    return day.open().isEmpty();
  }
}
