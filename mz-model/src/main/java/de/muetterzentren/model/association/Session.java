package de.muetterzentren.model.association;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import org.threeten.extra.Interval;

/**
 * A part of a conference's programme (Programmpunkt): a talk, a round of discussion, a tour of a
 * house, a break.
 *
 * @param id the id; unique within a conference
 * @param title what it is called, 1 to 200 characters
 * @param time when; longer than nothing; half-open, so that one may begin where another ends
 * @param room where; none if it is not fixed, or in all rooms
 * @param people who speak or lead it, at most 100
 * @param expected how many people are expected to come, 0 to 100,000
 */
public record Session(
    SessionId id,
    String title,
    Interval time,
    Option<RoomId> room,
    Set<ParticipantId> people,
    int expected) {
  public Session {
    Checks.given("id", id, "title", title, "time", time, "room", room, "people", people);
    Checks.begin()
        .text("title", title, 200)
        .moment("time.start", time.getStart())
        .moment("time.end", time.getEnd())
        .that(!time.isEmpty(), "time.end", time.getEnd(), Expectation.AFTER, time.getStart())
        .entries("people", people, 100)
        .between("expected", (long) expected, 0, 100_000)
        .done();
    people = TreeSet.ofAll(people);
  }
}
