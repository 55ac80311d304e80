package de.muetterzentren.insight.quality.uncertainty;

import io.vavr.collection.Seq;

/**
 * How much more a count swings from week to week than it would if everybody came for themselves
 * (Schwankung): families, groups and the weather come together.
 *
 * <p>Source: the Pearson statistic over its degrees of freedom; P. McCullagh and J. A. Nelder,
 * "Generalized Linear Models", 1989, section 6.2.3.
 */
public final class Swing {
  private static final int LEAST_WEEKS = 4;

  private Swing() {}

  /**
   * The variance of weekly counts over their mean.
   *
   * @param weeks the counts of the weeks
   * @return 1 or more; infinite if there are fewer than 4 weeks, for then nobody can know
   */
  public static double of(Seq<Long> weeks) {
    if (weeks.size() < LEAST_WEEKS) {
      return Double.POSITIVE_INFINITY;
    }
    double mean = weeks.sum().doubleValue() / weeks.size();
    if (mean == 0) {
      return 1;
    }
    double squares = 0;
    for (long week : weeks) {
      squares += (week - mean) * (week - mean);
    }
    return Math.max(1, squares / (weeks.size() - 1) / mean);
  }
}
