package de.muetterzentren.examples.chart;

/**
 * A place of a curve.
 *
 * @param at where on the axis from left to right
 * @param low the lower edge of the band; as high as the middle if there is none
 * @param middle where the line runs, such as the median of several runs
 * @param high the upper edge of the band
 */
public record Spot(double at, double low, double middle, double high) {
  /** Without a band. */
  public static Spot of(double at, double value) {
    return new Spot(at, value, value, value);
  }

  boolean isNumber() {
    return Double.isFinite(at)
        && Double.isFinite(low)
        && Double.isFinite(middle)
        && Double.isFinite(high);
  }

  boolean isBand() {
    return low < high;
  }
}
