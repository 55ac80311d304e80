package de.muetterzentren.balancing.phase;

import de.muetterzentren.balancing.fact.Situation;

/** More hours were given than is balance. */
public final class Gives {
  private Gives() {}

  /** Whether it is so. */
  public static boolean met(Situation situation) {
    return situation.givesMore()
        && !situation.says()
        && !PoursOut.met(situation)
        && !BeyondOwnLimit.met(situation);
  }
}
