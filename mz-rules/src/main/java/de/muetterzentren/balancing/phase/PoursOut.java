package de.muetterzentren.balancing.phase;

import de.muetterzentren.balancing.fact.Situation;

/** Far more hours were given than received over the own rhythm. */
public final class PoursOut {
  private PoursOut() {}

  /** Whether it is so. */
  public static boolean met(Situation situation) {
    return !situation.paused() && situation.givesFarMore();
  }
}
