package de.muetterzentren.examples.experiment;

/**
 * How many tokens people hold, by the theory: the share of people with i tokens is in proportion to
 * λ to the power i, for i from 0 to k, and the mean is m.
 *
 * @param most the most that anybody holds, k
 * @param lambda λ, below 1 where m is less than half of k
 */
record Holdings(int most, double lambda) {

  /**
   * Found by halving: the mean grows with λ.
   *
   * @param most k, at least 1
   * @param mean m, between 0 and k, ends excluded
   */
  static Holdings of(int most, double mean) {
    if (!(mean > 0 && mean < most)) {
      throw new IllegalArgumentException(
          "mean (" + mean + ") must lie between 0 and most (" + most + "), ends excluded");
    }
    double low = -40;
    double high = 40;
    while (high - low > 1e-13) {
      double middle = (low + high) / 2;
      if (new Holdings(most, Math.exp(middle)).mean() < mean) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new Holdings(most, Math.exp((low + high) / 2));
  }

  /** The share of people with so many tokens. */
  double share(int tokens) {
    double sum = 0;
    for (int i = 0; i <= most; i++) {
      sum += Math.pow(lambda, i - tokens);
    }
    return 1 / sum;
  }

  double mean() {
    double mean = 0;
    for (int i = 1; i <= most; i++) {
      mean += i * share(i);
    }
    return mean;
  }

  /** The share of requests met: whoever asks is able to pay. */
  double met() {
    return 1 - share(0);
  }

  /** The largest difference from some shares, of those with 0 tokens, with 1, and so on. */
  double farthest(double[] shares) {
    double farthest = 0;
    for (int i = 0; i <= most; i++) {
      farthest = Math.max(farthest, Math.abs(shares[i] - share(i)));
    }
    return farthest;
  }
}
