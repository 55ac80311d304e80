package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.association.Board;
import de.muetterzentren.model.association.BoardId;
import de.muetterzentren.model.association.BoardLevel;
import de.muetterzentren.model.association.Conference;
import de.muetterzentren.model.association.ConferenceId;
import de.muetterzentren.model.association.ContactPoint;
import de.muetterzentren.model.association.ContactPointId;
import de.muetterzentren.model.association.MemberService;
import de.muetterzentren.model.association.Membership;
import de.muetterzentren.model.association.Room;
import de.muetterzentren.model.association.RoomId;
import de.muetterzentren.model.association.Seat;
import de.muetterzentren.model.association.ServiceUse;
import de.muetterzentren.model.association.Session;
import de.muetterzentren.model.association.SessionId;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.threeten.extra.Interval;

/** Random associations whose members are houses of a setting, with programmes that often clash. */
public final class Associations {
  private static final Instant NINE = Instant.parse("2027-03-13T08:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  private Associations() {}

  /** All houses of a setting are members. */
  public static Arbitrary<Association> of(Setting setting) {
    return Combinators.combine(
            contactPoint(setting).list().ofMaxSize(2),
            use(setting.centres()).list().ofMaxSize(4),
            conference(setting.people()),
            seat(setting).list().ofMaxSize(2),
            Some.trueIn(50))
        .as(
            (points, uses, conference, seats, named) ->
                begun(setting, numbered(points), named)
                    .uses(Array.ofAll(uses))
                    .conferences(Array.of(conference))
                    .boards(
                        Array.of(
                            new Board(
                                BoardId.of("b0"), "Beirat", BoardLevel.STATE, Array.ofAll(seats))))
                    .build());
  }

  /** A conference with 1–3 rooms and 0–6 parts on one day. */
  public static Arbitrary<Conference> conference(List<ParticipantId> people) {
    return Combinators.combine(
            Some.number(2, 40).list().ofMinSize(1).ofMaxSize(3),
            session(people).list().ofMaxSize(6))
        .as(
            (seats, sessions) ->
                new Conference(
                    ConferenceId.of("f0"),
                    "Fachtag",
                    Array.range(0, seats.size())
                        .map(i -> new Room(RoomId.of("r" + i), seats.get(i))),
                    Array.range(0, sessions.size())
                        .map(i -> numbered(sessions.get(i), i, seats.size()))));
  }

  private static Arbitrary<Session> session(List<ParticipantId> people) {
    return Combinators.combine(
            Some.number(0, 10),
            Some.number(1, 4),
            Some.times(80, Some.number(0, 2)),
            Some.subset(people, 0, 2),
            Some.number(0, 50))
        .as(
            (from, quarters, room, who, expected) ->
                new Session(
                    SessionId.of("s"),
                    "Session",
                    Interval.of(
                        NINE.plusSeconds(900L * from), NINE.plusSeconds(900L * (from + quarters))),
                    room.map(at -> RoomId.of("r" + at)),
                    who,
                    expected));
  }

  private static Session numbered(Session session, int number, int rooms) {
    return new Session(
        SessionId.of("s" + number),
        session.title(),
        session.time(),
        session.room().filter(room -> Integer.parseInt(room.value().substring(1)) < rooms),
        session.people(),
        session.expected());
  }

  private static Arbitrary<ContactPoint> contactPoint(Setting setting) {
    return Combinators.combine(
            Some.subset(List.of("DE-BY", "DE-NI", "DE-HB"), 0, 2),
            Some.times(50, Places.around(setting.middle())))
        .as(
            (regions, place) ->
                new ContactPoint(ContactPointId.of("k"), "Mütterbüro", regions, place));
  }

  private static Array<ContactPoint> numbered(List<ContactPoint> points) {
    return Array.range(0, points.size())
        .map(
            i ->
                new ContactPoint(
                    ContactPointId.of("k" + i),
                    points.get(i).name(),
                    points.get(i).regions(),
                    points.get(i).place()));
  }

  private static Arbitrary<ServiceUse> use(List<CentreId> houses) {
    return Combinators.combine(
            Arbitraries.of(houses), Arbitraries.of(MemberService.class), Some.number(0, 700))
        .as((house, service, before) -> new ServiceUse(house, service, DAY.minusDays(before)));
  }

  private static Arbitrary<Seat> seat(Setting setting) {
    return Combinators.combine(Arbitraries.of(setting.people()), Patchworks.days()).as(Seat::new);
  }

  private static Association.Builder begun(
      Setting setting, Array<ContactPoint> points, boolean named) {
    return Association.builder()
        .id(AssociationId.of("a0"))
        .name("Verband")
        .contactPoints(points)
        .members(
            Array.ofAll(setting.centres())
                .map(
                    house ->
                        new Membership(
                            house,
                            DAY.minusYears(3),
                            Option.when(
                                named && points.nonEmpty(), () -> ContactPointId.of("k0")))));
  }
}
