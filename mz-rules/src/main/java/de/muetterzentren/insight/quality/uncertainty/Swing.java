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
    double squares = 0;
    for (long week : weeks) {
      squares += (double) week * week;
    }
    return of(weeks.size(), weeks.sum().doubleValue(), squares);
  }

  /**
   * The same of what is left of weekly counts.
   *
   * @param weeks how many
   * @param sum of the counts
   * @param squares sum of their squares
   */
  public static double of(long weeks, double sum, double squares) {
    if (weeks < LEAST_WEEKS) {
      return Double.POSITIVE_INFINITY;
    }
    double mean = sum / weeks;
    return mean == 0 ? 1 : Math.max(1, (squares - sum * mean) / (weeks - 1) / mean);
  }
}
