package de.muetterzentren.insight.quality;

/** A figure is higher than before, by more than chance makes. */
public final class GoesUp {
  private GoesUp() {}

  /** Whether it is so. */
  public static boolean met(Trend trend) {
    return trend.change() > 0;
  }
}
