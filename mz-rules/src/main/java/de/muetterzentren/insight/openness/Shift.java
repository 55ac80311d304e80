package de.muetterzentren.insight.openness;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Seq;
import java.time.ZonedDateTime;

/**
 * A part of a gap that one after the other could fill (Ablösung).
 *
 * @param from when it starts, in the zone of the house
 * @param to when it ends
 * @param couldBeAsked who could be there for all of it, best first; empty if nobody is known
 */
public record Shift(ZonedDateTime from, ZonedDateTime to, Seq<ParticipantId> couldBeAsked) {
  public Shift {
    Checks.given("from", from, "to", to, "couldBeAsked", couldBeAsked);
    Vacancy.checkSpan(Checks.begin(), from, to).done();
  }
}
