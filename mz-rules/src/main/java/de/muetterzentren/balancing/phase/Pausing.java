package de.muetterzentren.balancing.phase;

import de.muetterzentren.balancing.fact.Situation;

/** It is a pause of the own rhythm, whatever was given or received. */
public final class Pausing {
  private Pausing() {}

  /** Whether it is so. */
  public static boolean met(Situation situation) {
    return situation.paused();
  }
}
