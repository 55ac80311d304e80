package de.muetterzentren.balancing.phase;

import de.muetterzentren.balancing.fact.Situation;

/** Neither more hours given nor more received than is balance. */
public final class InBalance {
  private InBalance() {}

  /** Whether it is so. */
  public static boolean met(Situation situation) {
    return !situation.givesMore()
        && !situation.receivesMore()
        && !situation.says()
        && !BeyondOwnLimit.met(situation);
  }
}
