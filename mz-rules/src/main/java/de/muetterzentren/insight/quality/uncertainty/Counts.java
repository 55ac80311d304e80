package de.muetterzentren.insight.quality.uncertainty;

import de.muetterzentren.model.problem.Checks;
import java.util.function.DoubleUnaryOperator;

/** What a count says about how many there are to expect (Anzahl). */
public final class Counts {
  private static final double SIDE = 0.025;
  private static final long MOST = 1_000_000_000L;
  private static final int HALVINGS = 200;

  private Counts() {}

  /**
   * Where the true mean lies: the exact interval for a Poisson count. It holds the truth in at
   * least 95 of 100 cases, mostly in more.
   *
   * <p>Source: F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936).
   *
   * @param count 0 to 1,000,000,000
   */
  public static Range garwood(long count) {
    Checks.begin().between("count", count, 0, MOST).done();
    double far = count + 20 + 6 * Math.sqrt((double) count);
    double from =
        count == 0 ? 0 : below(0, count, mean -> Tails.poissonAtLeast(count, mean) - SIDE);
    double to = above(count, far, mean -> SIDE - Tails.poissonAtMost(count, mean));
    return new Range(from, to);
  }

  /**
   * How likely two counts are to differ as much as these or more, if in truth as many are to be
   * expected a day: given how many there are together, each falls into a span by its length.
   *
   * <p>Source: J. Przyborowski and H. Wilenski, "Homogeneity of results in testing samples from
   * Poisson series", Biometrika 31 (1940); the smaller side is counted twice.
   *
   * @param days how long was counted, above 0
   * @return 0 to 1; 1 if nothing was counted
   */
  public static double chanceOfDifference(
      long count, double days, long countBefore, double daysBefore) {
    Checks.begin()
        .between("count", count, 0, MOST)
        .between("countBefore", countBefore, 0, MOST)
        .between("days", days, Double.MIN_NORMAL, MOST)
        .between("daysBefore", daysBefore, Double.MIN_NORMAL, MOST)
        .done();
    long all = count + countBefore;
    double chance = days / (days + daysBefore);
    return Math.min(
        1,
        2
            * Math.min(
                Tails.binomialAtLeast(count, all, chance),
                Tails.binomialAtMost(count, all, chance)));
  }

  /** The largest value at which a rising function is not yet above 0. */
  private static double below(double low, double high, DoubleUnaryOperator rising) {
    return halved(low, high, rising)[0];
  }

  /** The smallest value at which a rising function is no longer below 0. */
  private static double above(double low, double high, DoubleUnaryOperator rising) {
    return halved(low, high, rising)[1];
  }

  private static double[] halved(double low, double high, DoubleUnaryOperator rising) {
    double[] ends = {low, high};
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (ends[0] + ends[1]) / 2;
      if (middle <= ends[0] || middle >= ends[1]) {
        return ends;
      }
      ends[rising.applyAsDouble(middle) > 0 ? 1 : 0] = middle;
    }
    return ends;
  }
}
