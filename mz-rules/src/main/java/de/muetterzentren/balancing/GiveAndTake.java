package de.muetterzentren.balancing;

import de.muetterzentren.balancing.fact.RhythmPhase;
import de.muetterzentren.balancing.finding.Finding;
import de.muetterzentren.balancing.finding.Invitation;
import de.muetterzentren.balancing.finding.Letter;
import de.muetterzentren.balancing.finding.Tie;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How give and take stand on a day (Geben und Nehmen). For the coordinator; to a person goes their
 * {@link #letterTo letter} alone.
 *
 * @param day the day
 * @param findings everybody, by id
 * @param invitations who could be invited to what, by person, what fits best first
 * @param ties houses with partners and other houses over the last year, by id
 */
public record GiveAndTake(
    LocalDate day, Seq<Finding> findings, Seq<Invitation> invitations, Seq<Tie> ties) {
  public GiveAndTake {
    Checks.given("day", day, "findings", findings, "invitations", invitations, "ties", ties);
    Checks checks = Checks.begin().date("day", day);
    Map<ParticipantId, Integer> people = new HashMap<>();
    findings.forEach(one -> people.merge(one.participant(), 1, Integer::sum));
    people.forEach(
        (id, times) -> checks.that(times == 1, "findings.participant", id, Expectation.UNIQUE));
    for (Invitation one : invitations) {
      checks.that(
          people.containsKey(one.participant()),
          "invitations.participant",
          one.participant(),
          Expectation.KNOWN,
          "participant");
    }
    checks.done();
  }

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

  /**
   * What goes to one person in their language (German, else English): kind words and their own
   * invitations, and nothing about anybody else; none if there is no such participant.
   */
  public Option<Letter> letterTo(ParticipantId participant, Locale locale) {
    return of(participant)
        .map(finding -> Letter.of(day, finding, invitationsFor(participant), locale));
  }

  /** The ties in which one side only gives, by id. */
  public Seq<Tie> oneSidedTies() {
    return ties.filter(Tie::oneSided);
  }
}
