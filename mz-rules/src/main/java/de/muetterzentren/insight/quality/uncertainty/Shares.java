package de.muetterzentren.insight.quality.uncertainty;

import de.muetterzentren.model.problem.Checks;

/** What so many out of so many say about a share (Anteil). */
public final class Shares {
  /** The 0.975 quantile of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  private static final long MOST = 1_000_000_000L;

  private Shares() {}

  /**
   * Where the true share lies: the score interval, which stays within 0 to 1 and holds for small
   * numbers too.
   *
   * <p>Source: E. B. Wilson, "Probable inference, the law of succession, and statistical
   * inference", JASA 22 (1927).
   *
   * @param good how many
   * @param of out of how many, 1 to 1,000,000,000
   */
  public static Range wilson(long good, long of) {
    Checks.begin().between("of", of, 1, MOST).between("good", good, 0, of).done();
    double share = (double) good / of;
    double square = Z * Z;
    double middle = share + square / (2 * of);
    double half = Z * Math.sqrt(share * (1 - share) / of + square / (4.0 * of * of));
    double whole = 1 + square / of;
    return new Range(
        good == 0 ? 0 : Math.max(0, Math.min(share, (middle - half) / whole)),
        good == of ? 1 : Math.min(1, Math.max(share, (middle + half) / whole)));
  }

  /**
   * How likely two shares are to differ as much as these or more, if in truth they do not: the
   * exact test, its smaller side counted twice.
   *
   * <p>Source: R. A. Fisher, "The Design of Experiments", 1935; M. P. Fay, "Confidence intervals
   * that match Fisher's exact or Blaker's exact tests", Biostatistics 11 (2010), for the two sides.
   *
   * @return 0 to 1; 1 if either share is of none
   */
  public static double chanceOfDifference(long good, long of, long goodBefore, long ofBefore) {
    Checks.begin()
        .between("of", of, 0, MOST)
        .between("good", good, 0, of)
        .between("ofBefore", ofBefore, 0, MOST)
        .between("goodBefore", goodBefore, 0, ofBefore)
        .done();
    long allGood = good + goodBefore;
    double[] sides = Tails.hypergeometric(good, of, allGood, of + ofBefore - allGood);
    return Math.min(1, 2 * Math.min(sides[0], sides[1]));
  }
}
