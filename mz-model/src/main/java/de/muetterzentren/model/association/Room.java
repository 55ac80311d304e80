package de.muetterzentren.model.association;

import de.muetterzentren.model.problem.Checks;

/**
 * A room of a conference (Raum); online ones too.
 *
 * @param id the id; unique within a conference
 * @param seats how many people it holds, 1 to 100,000
 */
public record Room(RoomId id, int seats) {
  public Room {
    Checks.given("id", id);
    Checks.begin().between("seats", (long) seats, 1, 100_000).done();
  }
}
