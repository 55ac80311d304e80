package de.muetterzentren.examples.scenario.result;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * One figure of two variants, seed by seed: both met the same people with the same needs, so what
 * differs is due to the variant and not to the luck of a seed.
 *
 * @param variant the one
 * @param against the other
 * @param figure the figure
 * @param perSeed the one less the other, in the order of seeds; NaN where either has no value
 */
public record PairedDifference(String variant, String against, Figure figure, Seq<Double> perSeed) {
  /** The differences that have a value. */
  public Seq<Double> known() {
    return Array.ofAll(perSeed).reject(value -> value.isNaN());
  }

  /** Median and band of the differences. */
  public Band band() {
    return Band.of(perSeed);
  }

  /** The mean difference; NaN if there is none. */
  public double mean() {
    double sum = 0;
    for (double value : known()) {
      sum += value;
    }
    return sum / known().size();
  }

  /**
   * The standard error of the mean difference: about 1.96 of it to both sides hold the true mean in
   * 95 of 100 cases, with some thirty seeds or more. NaN with fewer than two seeds.
   */
  public double standardError() {
    int n = known().size();
    double mean = mean();
    double squares = 0;
    for (double value : known()) {
      squares += (value - mean) * (value - mean);
    }
    return n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1) / n);
  }

  /** The share of seeds with a higher figure for the one than for the other. */
  public double shareHigher() {
    return known().isEmpty()
        ? Double.NaN
        : (double) known().count(value -> value > 0) / known().size();
  }

  /** The share of seeds with a lower figure for the one than for the other. */
  public double shareLower() {
    return known().isEmpty()
        ? Double.NaN
        : (double) known().count(value -> value < 0) / known().size();
  }
}
