package de.muetterzentren.insight.association;

import de.muetterzentren.insight.InsightCase;
import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.association.Board;
import de.muetterzentren.model.association.BoardId;
import de.muetterzentren.model.association.BoardLevel;
import de.muetterzentren.model.association.Conference;
import de.muetterzentren.model.association.ConferenceId;
import de.muetterzentren.model.association.ContactPointId;
import de.muetterzentren.model.association.MemberService;
import de.muetterzentren.model.association.Room;
import de.muetterzentren.model.association.RoomId;
import de.muetterzentren.model.association.Seat;
import de.muetterzentren.model.association.Session;
import de.muetterzentren.model.association.SessionId;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.threeten.extra.Interval;

/** Where each rule of the association fires and where it does not. */
public final class AssociationCases {
  private static final CentreId HOUSE = CentreId.of("lindenhof");
  private static final CentreId OTHER = CentreId.of("okerbogen");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  /** One for every rule. */
  public static final List<InsightCase> ALL =
      List.of(
          new InsightCase(
              "no-contact-point",
              () -> contact(Option.none(), Option.none()),
              List.of(() -> contact(Option.of("north"), Option.none())),
              "Lindenhof has no regional contact point yet.",
              "Lindenhof hat noch keine regionale Vernetzungsstelle."),
          new InsightCase(
              "contact-point-far",
              () -> contact(Option.of("north"), Option.of(150.6)),
              List.of(
                  () -> contact(Option.of("north"), Option.of(150.0)),
                  () -> contact(Option.of("north"), Option.none())),
              "Lindenhof: the contact point “north” is 151 km away.",
              "Lindenhof: Die Vernetzungsstelle „north“ ist 151 km entfernt."),
          new InsightCase(
              "service-not-tried",
              () -> reach(Array.of(OTHER), Array.of(HOUSE)),
              List.of(() -> reach(Array.of(OTHER, HOUSE), Array.empty())),
              "1 of 2 members has not used the newsletter yet.",
              "1 von 2 Mitgliedern hat den Newsletter noch nicht genutzt."),
          new InsightCase(
              "room-twice",
              () -> programme(session("a", 0, 60, 5), session("b", 59, 90, 5)),
              List.of(
                  () -> programme(session("a", 0, 60, 5), session("b", 60, 90, 5)),
                  () -> programme(session("a", 0, 60, 5))),
              "In “Netzwerke” the room hall is taken twice: “Talk a” and “Talk b”.",
              "Bei „Netzwerke“ ist der Raum hall doppelt belegt: „Talk a“ und „Talk b“."),
          new InsightCase(
              "person-twice",
              () -> programme(led("a", 0, 60, "amsel"), led("b", 59, 90, "amsel")),
              List.of(
                  () -> programme(led("a", 0, 60, "amsel"), led("b", 60, 90, "amsel")),
                  () -> programme(led("a", 0, 60, "amsel"), led("b", 0, 60, "birke"))),
              "In “Netzwerke” amsel is wanted twice: for “Talk a” and “Talk b”.",
              "Bei „Netzwerke“ wird amsel zweimal gebraucht: für „Talk a“ und „Talk b“."),
          new InsightCase(
              "room-too-small",
              () -> programme(session("a", 0, 60, 31)),
              List.of(() -> programme(session("a", 0, 60, 30))),
              "In “Netzwerke” the room hall has 30 seats, and 31 people are expected for “Talk a”.",
              "Bei „Netzwerke“ hat der Raum hall 30 Plätze, und 31 Menschen werden zu „Talk a“"
                  + " erwartet."),
          new InsightCase(
              "no-voice",
              () -> voice("2026-01-01", "2026-11-22"),
              List.of(
                  () -> voice("2026-01-01", "2026-11-23"), () -> voice("2026-11-23", "2029-11-22")),
              "On “Jugendhilfeausschuss” nobody speaks for the houses.",
              "Im Gremium „Jugendhilfeausschuss“ spricht niemand für die Häuser."),
          new InsightCase(
              "voice-ends-soon",
              () -> voice("2026-01-01", "2027-05-23"),
              List.of(
                  () -> voice("2026-01-01", "2027-05-24"), () -> voice("2026-01-01", "2026-11-22")),
              "On “Jugendhilfeausschuss” somebody speaks for the houses only until Sunday, 23 May"
                  + " 2027.",
              "Im Gremium „Jugendhilfeausschuss“ spricht nur noch bis Sonntag, 23. Mai 2027 jemand"
                  + " für die Häuser."),
          new InsightCase(
              "neighbours-could-help",
              AssociationCases::neighbours,
              List.of(() -> contact(Option.none(), Option.none())),
              "Lindenhof: for r1 (Laundry) nobody from here is proposed, but 2 people from Okerbogen.",
              "Lindenhof: Für r1 (Wäschedienst) wird niemand von hier vorgeschlagen, aber 2 Menschen"
                  + " von dort: Okerbogen."));

  private AssociationCases() {}

  private static Seq<Remark> contact(Option<String> point, Option<Double> km) {
    return about(
        new ContactFact(
            new Contact(HOUSE, point.map(ContactPointId::of), km, Option.none()),
            "Lindenhof",
            point));
  }

  private static Seq<Remark> reach(Array<CentreId> used, Array<CentreId> never) {
    return about(new ServiceReach(MemberService.NEWSLETTER, used, never, Option.none()));
  }

  private static Seq<Remark> neighbours() {
    return about(
        new HelpFact(
            new NeighbourHelp(RequestId.of("r1"), HOUSE, Array.of(OTHER), 2, Option.none()),
            Community.empty().services().get(Services.LAUNDRY).get(),
            "Lindenhof",
            Array.of("Okerbogen")));
  }

  private static Seq<Remark> about(Object fact) {
    return Findings.about(List.of(fact)).of(fact);
  }

  private static Seq<Remark> programme(Session... sessions) {
    Seq<ProgrammeFact> facts =
        Programme.facts(
            new Conference(
                ConferenceId.of("network"),
                "Netzwerke",
                Array.of(new Room(RoomId.of("hall"), 30)),
                Array.of(sessions)));
    Findings found = Findings.about(facts);
    return facts.flatMap(found::of);
  }

  private static Session session(String id, int from, int to, int expected) {
    return session(id, from, to, Option.of(RoomId.of("hall")), TreeSet.empty(), expected);
  }

  private static Session led(String id, int from, int to, String by) {
    return session(id, from, to, Option.none(), TreeSet.of(ParticipantId.of(by)), 5);
  }

  private static Session session(
      String id, int from, int to, Option<RoomId> room, TreeSet<ParticipantId> people, int seats) {
    Instant nine = Instant.parse("2027-03-13T08:00:00Z");
    return new Session(
        SessionId.of(id),
        "Talk " + id,
        Interval.of(nine.plusSeconds(60L * from), nine.plusSeconds(60L * to)),
        room,
        people,
        seats);
  }

  private static Seq<Remark> voice(String first, String last) {
    Association association =
        Association.builder()
            .id(AssociationId.of("all"))
            .name("Verband")
            .boards(
                Array.of(
                    new Board(
                        BoardId.of("youth"),
                        "Jugendhilfeausschuss",
                        BoardLevel.MUNICIPAL,
                        Array.of(
                            new Seat(
                                ParticipantId.of("amsel"),
                                DateSpan.of(LocalDate.parse(first), LocalDate.parse(last)))))))
            .build();
    Seq<VoiceFact> voices = Voices.of(association, DAY, DAY.plusMonths(6));
    Findings found = Findings.about(voices);
    return voices.flatMap(found::of);
  }
}
