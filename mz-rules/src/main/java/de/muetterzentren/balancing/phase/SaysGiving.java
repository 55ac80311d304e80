package de.muetterzentren.balancing.phase;

import de.muetterzentren.balancing.fact.Situation;
import de.muetterzentren.model.participant.PhaseKind;

/** The person says so and does not say the other. */
public final class SaysGiving {
  private SaysGiving() {}

  /** Whether it is so. */
  public static boolean met(Situation situation) {
    return !situation.paused()
        && !PoursOut.met(situation)
        && !BeyondOwnLimit.met(situation)
        && situation.says(PhaseKind.GIVING)
        && !situation.says(PhaseKind.RECEIVING);
  }
}
