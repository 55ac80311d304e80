package de.muetterzentren.insight.benefit.guard;

import java.math.BigDecimal;

/** What may be said of a number (Angabe). */
public sealed interface Said {
  /**
   * The number.
   *
   * @param number the exact number, 0 or more
   */
  record Exactly(BigDecimal number) implements Said {}

  /**
   * What of the number can be said: the spans of which it can be said have so many.
   *
   * @param number more than 0; the exact number is the same or larger
   */
  record AtLeast(BigDecimal number) implements Said {}

  /**
   * That it is small: from 1 to one below the limit.
   *
   * @param limit the limit
   */
  record FewerThan(int limit) implements Said {}

  /** Only that it is not 0, lest a small one be reckoned from it. */
  record Several() implements Said {}

  /** Nothing, not even whether it is 0. */
  record Nothing() implements Said {}
}
