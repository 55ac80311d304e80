package de.muetterzentren.insight.cafe;

import de.muetterzentren.insight.cafe.fact.Wished;

/** Among the first in the order of the fair choice. */
public final class TopicNext {
  private static final int AHEAD = 3;

  private TopicNext() {}

  /** Whether it is so. */
  public static boolean met(Wished wished) {
    return wished.place() <= AHEAD;
  }
}
