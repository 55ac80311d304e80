package de.muetterzentren.insight.quality;

/** A figure is lower than before, by more than chance makes. */
public final class GoesDown {
  private GoesDown() {}

  /** Whether it is so. */
  public static boolean met(Trend trend) {
    return trend.change() < 0;
  }
}
