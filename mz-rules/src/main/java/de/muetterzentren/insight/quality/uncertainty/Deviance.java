package de.muetterzentren.insight.quality.uncertainty;

/**
 * Probabilities of single counts, without the loss of digits that factorials bring.
 *
 * <p>Source: C. Loader, "Fast and Accurate Computation of Binomial Probabilities", 2000: the
 * saddle-point expansion, with the error of Stirling's formula and the deviance as its parts.
 */
final class Deviance {
  private static final double HALF_LOG_TWO_PI = 0.9189385332046727;
  private static final int EXACT_BELOW = 16;
  private static final double[] STIRLING = new double[EXACT_BELOW];

  static {
    double logFactorial = 0;
    for (int n = 1; n < EXACT_BELOW; n++) {
      logFactorial += Math.log(n);
      STIRLING[n] = logFactorial - (HALF_LOG_TWO_PI + (n + 0.5) * Math.log(n) - n);
    }
  }

  private Deviance() {}

  /** That a Poisson count of this mean, above 0, is exactly so much. */
  static double poisson(long count, double mean) {
    return count == 0
        ? Math.exp(-mean)
        : Math.exp(-stirling(count) - part(count, mean) - HALF_LOG_TWO_PI)
            / Math.sqrt((double) count);
  }

  /** That of so many trials of this chance, between 0 and 1, exactly so many succeed. */
  static double binomial(long good, long of, double chance) {
    double not = 1 - chance;
    if (good == 0) {
      return Math.exp(of * Math.log1p(-chance));
    }
    if (good == of) {
      return Math.exp(of * Math.log(chance));
    }
    double log =
        stirling(of)
            - stirling(good)
            - stirling(of - good)
            - part(good, of * chance)
            - part(of - good, of * not);
    return Math.exp(log - HALF_LOG_TWO_PI) * Math.sqrt(of / ((double) good * (of - good)));
  }

  /** The error of Stirling's formula for the logarithm of a factorial. */
  private static double stirling(long n) {
    if (n < EXACT_BELOW) {
      return STIRLING[(int) n];
    }
    double square = (double) n * n;
    return (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - 1 / (1680.0 * square)) / square) / square) / n;
  }

  /** x ln(x/mean) + mean - x. */
  private static double part(double x, double mean) {
    return x * Math.log(x / mean) + mean - x;
  }
}
