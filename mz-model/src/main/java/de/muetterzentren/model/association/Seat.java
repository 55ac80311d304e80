package de.muetterzentren.model.association;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.time.DateSpan;

/**
 * Who speaks for the houses on a board, and how long (Sitz im Gremium).
 *
 * @param representative who
 * @param term the days of the term, both ends included
 */
public record Seat(ParticipantId representative, DateSpan term) {
  public Seat {
    Checks.given("representative", representative, "term", term);
  }
}
