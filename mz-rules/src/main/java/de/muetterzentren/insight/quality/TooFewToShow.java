package de.muetterzentren.insight.quality;

/** A figure is so small that it could point at one person. */
public final class TooFewToShow {
  private TooFewToShow() {}

  /** Whether it is so. */
  public static boolean met(Trend trend) {
    return trend.now().isEmpty();
  }
}
