package de.muetterzentren.balancing.phase;

import de.muetterzentren.balancing.fact.Situation;

/** More hours were received than the own rhythm has, and nothing else was given. */
public final class TakesBeyondRhythm {
  private TakesBeyondRhythm() {}

  /** Whether it is so. */
  public static boolean met(Situation situation) {
    return situation.receivesBeyondRhythm()
        && !situation.givesOtherwise()
        && !situation.says()
        && !BeyondOwnLimit.met(situation);
  }
}
