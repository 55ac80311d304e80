package de.muetterzentren.balancing.care;

import de.muetterzentren.balancing.fact.Situation;
import de.muetterzentren.balancing.phase.BeyondOwnLimit;
import de.muetterzentren.balancing.phase.PoursOut;

/** Far more given than the own rhythm or the own limit has. */
public final class Rest {
  private Rest() {}

  /** Whether it is so. */
  public static boolean met(Situation situation) {
    return PoursOut.met(situation) || BeyondOwnLimit.met(situation);
  }
}
