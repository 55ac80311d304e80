package de.muetterzentren.balancing.phase;

import de.muetterzentren.balancing.fact.Situation;

/** More hours were received than is balance, within the own rhythm. */
public final class Takes {
  private Takes() {}

  /** Whether it is so. */
  public static boolean met(Situation situation) {
    return situation.receivesMore()
        && !situation.receivesBeyondRhythm()
        && !situation.givesOtherwise()
        && !situation.says()
        && !BeyondOwnLimit.met(situation);
  }
}
