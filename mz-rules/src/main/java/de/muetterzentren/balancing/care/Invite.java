package de.muetterzentren.balancing.care;

import de.muetterzentren.balancing.fact.Situation;
import de.muetterzentren.balancing.phase.TakesBeyondRhythm;

/** Beyond the own rhythm, with a wish for invitations, on a day that is not quiet. */
public final class Invite {
  private Invite() {}

  /** Whether it is so. */
  public static boolean met(Situation situation) {
    return TakesBeyondRhythm.met(situation)
        && situation.participant().boundaries().invitationsAtATime() > 0
        && !situation.quietAllDay();
  }
}
