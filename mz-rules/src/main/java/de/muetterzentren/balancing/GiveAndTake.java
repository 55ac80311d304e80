package de.muetterzentren.balancing;

import de.muetterzentren.balancing.fact.RhythmPhase;
import de.muetterzentren.balancing.finding.Finding;
import de.muetterzentren.balancing.finding.Invitation;
import de.muetterzentren.balancing.finding.Tie;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * How give and take stand on a day (Geben und Nehmen). For the coordinator; to a person goes what
 * {@link Finding#toPerson} and {@link Invitation#text} say.
 *
 * @param day the day
 * @param findings everybody, by id
 * @param invitations who could be invited to what, by person, what fits best first
 * @param ties houses with partners and other houses over the last year, by id
 */
public record GiveAndTake(
    LocalDate day, Seq<Finding> findings, Seq<Invitation> invitations, Seq<Tie> ties) {
  /** What was found for somebody; none if there is no such participant. */
  public Option<Finding> of(ParticipantId participant) {
    return findings.find(finding -> finding.participant().equals(participant));
  }

  /** Everybody in a phase, by id. */
  public Seq<Finding> in(RhythmPhase phase) {
    return findings.filter(finding -> finding.phase() == phase);
  }

  /** Who is to be thanked and offered rest, by id. */
  public Seq<Finding> needRest() {
    return findings.filter(Finding::needsRest);
  }

  /** What somebody could be invited to, what fits best first. */
  public Seq<Invitation> invitationsFor(ParticipantId participant) {
    return invitations.filter(invitation -> invitation.participant().equals(participant));
  }

  /** The ties in which one side only gives, by id. */
  public Seq<Tie> oneSidedTies() {
    return ties.filter(Tie::oneSided);
  }
}
