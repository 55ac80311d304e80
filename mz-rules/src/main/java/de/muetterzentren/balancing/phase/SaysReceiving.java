package de.muetterzentren.balancing.phase;

import de.muetterzentren.balancing.fact.Situation;
import de.muetterzentren.model.participant.PhaseKind;

/** The person says so; it is then within the own rhythm. */
public final class SaysReceiving {
  private SaysReceiving() {}

  /** Whether it is so. */
  public static boolean met(Situation situation) {
    return !situation.paused()
        && !PoursOut.met(situation)
        && !BeyondOwnLimit.met(situation)
        && situation.says(PhaseKind.RECEIVING);
  }
}
