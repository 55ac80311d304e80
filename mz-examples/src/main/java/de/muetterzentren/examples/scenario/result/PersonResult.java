package de.muetterzentren.examples.scenario.result;

import de.muetterzentren.balancing.fact.RhythmPhase;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.control.Option;

/**
 * One made person over a run. For research on made people only: to a real person nobody shows a
 * balance.
 *
 * @param id who
 * @param house at home where
 * @param firstWeek the first week of taking part, from 1
 * @param lastWeek the week of moving away; none for those who stay
 * @param hoursGiven hours given
 * @param hoursReceived hours received
 * @param requests how often this person asked for help
 * @param requestsMet for how many of these somebody helped
 * @param asked how often this person was asked to help
 * @param accepted how often the answer was yes
 * @param declined how often the answer was no
 * @param invitations how many invitations this person got
 * @param partners with how many others this person gave or received
 * @param connectedInWeek the week of the first of these; none if there is none
 * @param phase the phase of the own rhythm at the end
 */
public record PersonResult(
    ParticipantId id,
    CentreId house,
    int firstWeek,
    Option<Integer> lastWeek,
    double hoursGiven,
    double hoursReceived,
    int requests,
    int requestsMet,
    int asked,
    int accepted,
    int declined,
    int invitations,
    int partners,
    Option<Integer> connectedInWeek,
    RhythmPhase phase) {
  /** Hours given less hours received. */
  public double balance() {
    return hoursGiven - hoursReceived;
  }

  /** Whether this person takes part at the end. */
  public boolean stays() {
    return lastWeek.isEmpty();
  }
}
