package de.muetterzentren.model.association;

import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Seq;

/**
 * A board on which the houses are to be heard (Gremium): a youth welfare committee, a state's
 * working group, a federal council.
 *
 * @param id the id; unique within an association
 * @param name public name, 1 to 200 characters
 * @param level where it works
 * @param seats who has spoken, speaks or will speak for the houses there; at most 1,000
 */
public record Board(BoardId id, String name, BoardLevel level, Seq<Seat> seats) {
  public Board {
    Checks.given("id", id, "name", name, "level", level, "seats", seats);
    Checks.begin().text("name", name, 200).entries("seats", seats, 1_000).done();
  }
}
