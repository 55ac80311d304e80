package de.muetterzentren.insight.network;

import de.muetterzentren.balancing.finding.Invitation;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * An encounter that could tie somebody to others (Begegnung): something concrete that is open and
 * that this person could really do by the rules of matching.
 *
 * @param invitation to what, when, and why this person
 * @param meets whom they would meet there, by id; at least one
 * @param more how many more people they would then have within three steps, 1 or more
 */
public record Encounter(Invitation invitation, Seq<ParticipantId> meets, int more) {
  public Encounter {
    Checks.given("invitation", invitation, "meets", meets);
    Checks.begin()
        .between("meets", (long) meets.size(), 1, Integer.MAX_VALUE)
        .between("more", (long) more, 1, Integer.MAX_VALUE)
        .done();
    meets = Array.ofAll(meets).sorted();
  }

  /** Who could be invited. */
  public ParticipantId participant() {
    return invitation.participant();
  }
}
