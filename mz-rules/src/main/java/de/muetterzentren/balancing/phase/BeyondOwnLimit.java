package de.muetterzentren.balancing.phase;

import de.muetterzentren.balancing.fact.Situation;

/**
 * More hours were given in seven days than the own limit, and not far more over the whole rhythm.
 */
public final class BeyondOwnLimit {
  private BeyondOwnLimit() {}

  /** Whether it is so. */
  public static boolean met(Situation situation) {
    return !situation.paused() && !PoursOut.met(situation) && situation.beyondLimit();
  }
}
