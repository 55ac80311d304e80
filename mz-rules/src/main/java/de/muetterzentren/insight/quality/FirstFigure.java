package de.muetterzentren.insight.quality;

/** There is a figure, and none before it. */
public final class FirstFigure {
  private FirstFigure() {}

  /** Whether it is so. */
  public static boolean met(Trend trend) {
    return trend.now().isDefined() && trend.before().isEmpty();
  }
}
