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
   * That it is small: from 1 to one below the limit.
   *
   * @param limit the limit
   */
  record FewerThan(int limit) implements Said {}

  /** Only that it is not said, small or not, lest a small one be reckoned from it. */
  record Several() implements Said {}
}
