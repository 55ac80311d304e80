package de.muetterzentren.examples.scenario.result;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * A median with the band around it (Band): four of five values lie in it.
 *
 * @param low a tenth of the values is lower
 * @param median half of the values is lower
 * @param high a tenth of the values is higher
 */
public record Band(double low, double median, double high) {
  /** No values. */
  public static final Band NONE = new Band(Double.NaN, Double.NaN, Double.NaN);

  /** Of values in any order; NaN among them is left out. All three are NaN if nothing is left. */
  public static Band of(Iterable<Double> values) {
    Seq<Double> known = Array.ofAll(values).reject(value -> value.isNaN()).sorted();
    return known.isEmpty()
        ? NONE
        : new Band(quantile(known, 0.1), quantile(known, 0.5), quantile(known, 0.9));
  }

  /**
   * A quantile of sorted values, straight between neighbours (type 7 of Hyndman and Fan, Sample
   * Quantiles in Statistical Packages, 1996).
   *
   * @param sorted at least one value, smallest first
   * @param share from 0 to 1
   */
  static double quantile(Seq<Double> sorted, double share) {
    double at = share * (sorted.size() - 1);
    int below = (int) at;
    double low = sorted.get(below);
    return below + 1 < sorted.size() ? low + (at - below) * (sorted.get(below + 1) - low) : low;
  }
}
