package de.muetterzentren.balancing.phase;

import de.muetterzentren.balancing.fact.Situation;

/** More hours were received than is balance, and something else than hours was given. */
public final class GivesInOtherWays {
  private GivesInOtherWays() {}

  /** Whether it is so. */
  public static boolean met(Situation situation) {
    return situation.receivesMore()
        && situation.givesOtherwise()
        && !situation.says()
        && !BeyondOwnLimit.met(situation);
  }
}
