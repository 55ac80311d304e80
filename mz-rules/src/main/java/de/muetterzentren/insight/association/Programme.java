package de.muetterzentren.insight.association;

import de.muetterzentren.model.association.Conference;
import de.muetterzentren.model.association.Room;
import de.muetterzentren.model.association.RoomId;
import de.muetterzentren.model.association.Session;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.function.BiFunction;

/**
 * Looks through the programme of a conference. For each room and each person the parts are gone
 * through in the order of their starts, each compared with the one before it that ends last: every
 * part that begins while its room or somebody in it is taken is named once, and none is named if
 * nothing is taken twice.
 */
final class Programme {
  private static final Comparator<Session> BY_START =
      Comparator.comparing((Session one) -> one.time().getStart()).thenComparing(Session::id);

  private final Conference conference;
  private final Map<RoomId, Seq<Session>> byRoom;
  private final Map<RoomId, Room> rooms;

  private Programme(Conference conference) {
    this.conference = conference;
    this.byRoom =
        conference
            .sessions()
            .filter(session -> session.room().isDefined())
            .groupBy(session -> session.room().get())
            .mapValues(some -> some.sorted(BY_START));
    this.rooms = conference.rooms().toMap(Room::id, room -> room);
  }

  static Seq<ProgrammeFact> facts(Conference conference) {
    Programme programme = new Programme(conference);
    return programme
        .roomsTwice()
        .appendAll(programme.peopleTwice())
        .appendAll(programme.tooSmall());
  }

  private Seq<ProgrammeFact> roomsTwice() {
    return Array.ofAll(byRoom)
        .sortBy(Tuple2::_1)
        .flatMap(
            room ->
                overlaps(
                    room._2,
                    (earlier, later) ->
                        new RoomTwice(
                            conference, earlier, later, rooms.get(room._1).get(), instead(later))));
  }

  private Seq<ProgrammeFact> peopleTwice() {
    Map<ParticipantId, Seq<Session>> byPerson =
        conference
            .sessions()
            .flatMap(session -> session.people().toArray().map(who -> Tuple.of(who, session)))
            .groupBy(Tuple2::_1)
            .mapValues(some -> some.map(Tuple2::_2).sorted(BY_START));
    return Array.ofAll(byPerson)
        .sortBy(Tuple2::_1)
        .flatMap(
            person ->
                overlaps(
                    person._2,
                    (earlier, later) -> new PersonTwice(conference, earlier, later, person._1)));
  }

  private Seq<ProgrammeFact> tooSmall() {
    return conference
        .sessions()
        .sorted(BY_START)
        .flatMap(
            session ->
                session
                    .room()
                    .flatMap(rooms::get)
                    .<ProgrammeFact>map(
                        room -> new Seating(conference, session, room, Option.none()))
                    .filter(fact -> RoomTooSmall.met((Seating) fact))
                    .map(fact -> seatedElsewhere((Seating) fact)));
  }

  private ProgrammeFact seatedElsewhere(Seating seating) {
    return new Seating(
        seating.conference(), seating.session(), seating.room(), instead(seating.session()));
  }

  private static Seq<ProgrammeFact> overlaps(
      Seq<Session> sorted, BiFunction<Session, Session, ProgrammeFact> fact) {
    Seq<ProgrammeFact> found = Array.empty();
    Option<Session> lastToEnd = Option.none();
    for (Session next : sorted) {
      for (Session before : lastToEnd.filter(one -> one.time().overlaps(next.time()))) {
        found = found.append(fact.apply(before, next));
      }
      if (lastToEnd.forAll(one -> one.time().getEnd().isBefore(next.time().getEnd()))) {
        lastToEnd = Option.of(next);
      }
    }
    return found;
  }

  /** The smallest other room that is large enough and free. */
  private Option<RoomId> instead(Session session) {
    return conference
        .rooms()
        .filter(room -> room.seats() >= session.expected())
        .filter(room -> !session.room().contains(room.id()))
        .filter(
            room ->
                byRoom
                    .get(room.id())
                    .forAll(taken -> !taken.exists(one -> one.time().overlaps(session.time()))))
        .sorted(Comparator.comparing(Room::seats).thenComparing(Room::id))
        .headOption()
        .map(Room::id);
  }
}
