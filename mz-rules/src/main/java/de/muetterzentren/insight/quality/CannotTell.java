package de.muetterzentren.insight.quality;

/** Two figures differ by no more than chance may make. */
public final class CannotTell {
  private CannotTell() {}

  /** Whether it is so. */
  public static boolean met(Trend trend) {
    return trend.canBeCompared() && trend.change() == 0;
  }
}
