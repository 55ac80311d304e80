package de.muetterzentren.insight.openness;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Who could fill a gap; each is free to say no.
 *
 * @param people who could be there for all of it or for a shift, best first
 * @param shifts its parts one after the other, where too few could be there for all of it; empty
 *     otherwise
 */
public record CouldFill(Seq<ParticipantId> people, Seq<Shift> shifts) {
  private static final CouldFill NOBODY = new CouldFill(Array.empty(), Array.empty());

  public CouldFill {
    Checks.given("people", people, "shifts", shifts);
    Checks.begin()
        .entries("people", people, Integer.MAX_VALUE)
        .entries("shifts", shifts, Integer.MAX_VALUE)
        .done();
  }

  /** Nobody is known. */
  public static CouldFill nobody() {
    return NOBODY;
  }
}
