package de.muetterzentren.insight.quality.uncertainty;

/** Sums of probabilities from a count on, up or down; each term follows from the one before. */
final class Tails {
  private static final double NEGLIGIBLE = 1e-18;

  private Tails() {}

  /** That a Poisson count of this mean is at most so much. */
  static double poissonAtMost(long count, double mean) {
    if (count > mean) {
      return 1 - poissonAtLeast(count + 1, mean);
    }
    double sum = 0;
    double term = Deviance.poisson(count, mean);
    for (long k = count; k >= 0 && term > NEGLIGIBLE * sum; k--) {
      sum += term;
      term *= k / mean;
    }
    return sum;
  }

  /** That it is at least so much. */
  static double poissonAtLeast(long count, double mean) {
    if (count == 0) {
      return 1;
    }
    if (count <= mean) {
      return 1 - poissonAtMost(count - 1, mean);
    }
    double sum = 0;
    double term = Deviance.poisson(count, mean);
    for (long k = count; term > NEGLIGIBLE * sum; k++) {
      sum += term;
      term *= mean / (k + 1);
    }
    return sum;
  }

  /** That of so many trials at most so many succeed. */
  static double binomialAtMost(long good, long of, double chance) {
    return binomialAtLeast(of - good, of, 1 - chance);
  }

  /** That at least so many succeed. */
  static double binomialAtLeast(long good, long of, double chance) {
    if (good == 0) {
      return 1;
    }
    if (good <= of * chance) {
      return 1 - binomialAtLeast(of - good + 1, of, 1 - chance);
    }
    double odds = chance / (1 - chance);
    double sum = 0;
    double term = Deviance.binomial(good, of, chance);
    for (long k = good; k <= of && term > NEGLIGIBLE * sum; k++) {
      sum += term;
      term *= odds * (of - k) / (k + 1);
    }
    return sum;
  }

  /**
   * That of {@code drawn} out of {@code good + bad} exactly or more than {@code seen} are good, and
   * that exactly or fewer are.
   */
  static double[] hypergeometric(long seen, long drawn, long good, long bad) {
    long least = Math.max(0, drawn - bad);
    long most = Math.min(drawn, good);
    // relative to the one seen, so that no term runs over
    double above = 0;
    double term = 1;
    for (long k = seen; k < most && term > NEGLIGIBLE * (1 + above); k++) {
      term *= (double) (good - k) / (k + 1) * ((double) (drawn - k) / (bad - drawn + k + 1));
      above += term;
    }
    double below = 0;
    term = 1;
    for (long k = seen; k > least && term > NEGLIGIBLE * (1 + below); k--) {
      term *= (double) k / (good - k + 1) * ((double) (bad - drawn + k) / (drawn - k + 1));
      below += term;
    }
    double all = 1 + above + below;
    if (Double.isInfinite(all)) {
      return new double[] {Double.isInfinite(above) ? 1 : 0, Double.isInfinite(below) ? 1 : 0};
    }
    return new double[] {(1 + above) / all, (1 + below) / all};
  }
}
