package de.muetterzentren.model.association;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * A conference with its rooms and its programme (Fachtagung). Clashes are allowed while it is being
 * planned.
 *
 * @param id the id; unique within an association
 * @param name what it is called, 1 to 200 characters
 * @param rooms at most 1,000
 * @param sessions at most 10,000, each in one of the rooms or in none
 */
public record Conference(ConferenceId id, String name, Seq<Room> rooms, Seq<Session> sessions) {
  public Conference {
    Checks.given("id", id, "name", name, "rooms", rooms, "sessions", sessions);
    Checks.begin()
        .text("name", name, 200)
        .entries("rooms", rooms, 1_000)
        .entries("sessions", sessions, 10_000)
        .done();
    Checks checks = Checks.begin();
    Once.check(checks, "rooms", rooms.map(Room::id));
    Once.check(checks, "sessions", sessions.map(Session::id));
    Set<RoomId> known = HashSet.ofAll(rooms.map(Room::id));
    for (Session session : sessions) {
      session
          .room()
          .filter(room -> !known.contains(room))
          .forEach(
              room ->
                  checks.that(
                      false,
                      "sessions[" + session.id() + "].room",
                      room,
                      Expectation.KNOWN,
                      "room"));
    }
    checks.done();
  }
}
