package de.muetterzentren.matching.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.desk.Changed;
import de.muetterzentren.matching.desk.Desk;
import de.muetterzentren.matching.desk.DeskEvent;
import de.muetterzentren.matching.desk.EventId;
import de.muetterzentren.matching.desk.Snapshot;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.json.CommunityFields;
import de.muetterzentren.model.json.CommunityJson;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeskJsonTest {
  private static final String REQUEST =
      """
      {"id":"r1","centre":"lindenhof","asker":"birke","service":"household-help",
       "when":{"start":"2026-11-23T08:00+01:00[Europe/Berlin]","duration":"PT2H"}}
      """;

  /** One of each kind. */
  private static final String EVENTS =
      """
      {"format":"mz-events/1","events":[
        {"kind":"participant-changed","id":"e1","participant":{"id":"amsel"}},
        {"kind":"request-came","id":"e2","request":%1$s},
        {"kind":"request-changed","id":"e3","request":%1$s},
        {"kind":"declined","id":"e4",
         "decline":{"request":"r1","helper":"amsel","at":"2026-11-20T10:00:00Z"}},
        {"kind":"pledged","id":"e5",
         "pledge":{"request":"r1","helper":"amsel","agreedAt":"2026-11-20T11:00:00Z"}},
        {"kind":"stepped-back","id":"e6","request":"r1","helper":"amsel"},
        {"kind":"availability-changed","id":"e7","participant":"amsel"},
        {"kind":"contributed","id":"e8","contribution":{"id":"c1","kind":"HOURS",
         "giver":{"participant":"amsel"},"receiver":{"centre":"lindenhof"},"quantity":2,
         "on":"2026-11-20"}},
        {"kind":"clock-moved","id":"e9","now":"2026-11-21T07:00:00Z"},
        {"kind":"request-withdrawn","id":"e10","request":"r1"}]}
      """
          .formatted(REQUEST);

  private static final Community COMMUNITY =
      CommunityJson.strict()
          .read(
              """
              {"format":"mz-community/1",
               "centres":[{"id":"lindenhof","name":"Lindenhof","zone":"Europe/Berlin"}],
               "participants":[{"id":"birke"},
                {"id":"drossel","abilities":[{"service":"household-help"}]}]}
              """)
          .get();

  @Test
  void everyKindOfEventCanBeSent() {
    Seq<DeskEvent> events = DeskJson.events().read(EVENTS).get();

    assertThat(events.<Class<?>>map(DeskEvent::getClass))
        .containsExactlyInAnyOrder(DeskEvent.class.getPermittedSubclasses());
    assertThat(events.get(6))
        .isEqualTo(
            new DeskEvent.AvailabilityChanged(
                EventId.of("e7"), ParticipantId.of("amsel"), Option.none()));
    Schemas.accepts(DeskJson.events().schema(), EVENTS, "participant");
    Schemas.accepts(DeskJson.events().schema(), DeskJson.events().write(events), "contribution");
  }

  @Test
  void theSchemaAcceptsChangesAndRefusesOthers() {
    try (Desk desk = Matcher.standard().open(COMMUNITY)) {
      Seq<Changed> changes =
          DeskJson.events().read(EVENTS).get().map(event -> desk.apply(event).get());
      String json = DeskJson.changes().write(changes);

      assertThat(json)
          .contains("{\"cause\":\"e2\",\"answers\":[{\"kind\":\"proposed\",\"request\":\"r1\"")
          .contains("{\"cause\":\"e5\",\"answers\":[{\"kind\":\"pledged\"")
          .contains("{\"cause\":\"e10\",\"removed\":[\"r1\"]}");
      Schemas.accepts(DeskJson.changes().schema(), json, "cause");
    }
  }

  @Test
  void theSchemaAcceptsSnapshotsAndRefusesOthers() {
    Snapshot snapshot =
        new Snapshot(
            COMMUNITY,
            Option.of(Instant.parse("2026-11-21T07:00:00Z")),
            Array.of(EventId.of("e1"), EventId.of("e2")));

    Schemas.accepts(DeskJson.snapshots().schema(), DeskJson.snapshots().write(snapshot), "recent");
  }

  @Test
  void aSnapshotHasTheFieldsOfACommunity() {
    String alone = CommunityJson.strict().write(COMMUNITY);

    String kept = alone.replace("mz-community/1", "mz-snapshot/1");

    assertThat(DeskJson.snapshots().read(kept).get()).isEqualTo(Snapshot.of(COMMUNITY));
  }

  @Test
  void timesWithoutAZoneAreMeantInThatOfTheSnapshotWhereverItStands() {
    String json =
        """
        {"format":"mz-snapshot/1",
         "participants":[{"id":"birke"}],
         "centres":[{"id":"lindenhof","name":"Lindenhof","zone":"Europe/Berlin"}],
         "requests":[%s],"zone":"Europe/Berlin"}
        """
            .formatted(REQUEST.replace("+01:00[Europe/Berlin]", ""));

    assertThat(
            DeskJson.snapshots()
                .read(json)
                .get()
                .community()
                .requests()
                .values()
                .head()
                .when()
                .earliest())
        .hasToString("2026-11-23T08:00+01:00[Europe/Berlin]");
  }

  @Test
  void namesEverythingThatIsWrongWithEventsAtOnce() {
    assertThat(
            problems(
                DeskJson.events(),
                """
                {"format":"mz-event/1","events":[
                  {"kind":"declined","id":"e 1","decline":{"request":"r1","helper":"amsel"}},
                  {"kind":"gone","id":"e2"},
                  {"kind":"clock-moved","now":"noon","then":1},
                  {"id":"e4"},
                  "e5"]}
                """))
        .containsExactly(
            "format must be one of mz-events/1",
            "events[0].id must be 1 to 64 characters: letters, digits and . _ : -",
            "events[0].decline.at must be given",
            "events[1].kind (gone) must be one of request-came, request-changed,"
                + " request-withdrawn, pledged, stepped-back, declined, availability-changed,"
                + " participant-changed, contributed, clock-moved",
            "events[2].then is not a field here; known are kind, id, now",
            "events[2].id must be given",
            "events[2].now (noon) must be an instant in UTC such as 2026-11-23T07:00:00Z",
            "events[3].kind must be given",
            "events[4] must be an object");
    assertThat(problems(DeskJson.events(), "{\"format\":\"mz-events/1\",\"events\":{}}"))
        .containsExactly("events must be a list");
  }

  @Test
  void namesEverythingThatIsWrongWithChangesAtOnce() {
    assertThat(
            problems(
                DeskJson.changes(),
                """
                {"format":"mz-changes/1","changes":[
                  {"answers":[{"kind":"pledged","request":"r1"}],"removed":["r 2"]}],
                 "changes":[]}
                """))
        .containsExactly(
            "changes[0].cause must be given",
            "changes[0].answers[0].helpers must be given",
            "changes[0].removed[0] must be 1 to 64 characters: letters, digits and . _ : -",
            "changes must be unique; it is used more than once");
  }

  @Test
  void namesEverythingThatIsWrongWithASnapshotAtOnce() {
    assertThat(
            problems(
                DeskJson.snapshots(),
                """
                {"format":"mz-snapshot/1","now":"noon","recent":["e1","e 2"],"later":[],
                 "requests":[%s],"participants":[{"id":"amsel"}]}
                """
                    .formatted(REQUEST)))
        .containsExactly(
            "now (noon) must be an instant in UTC such as 2026-11-23T07:00:00Z",
            "recent[1] must be 1 to 64 characters: letters, digits and . _ : -",
            "later is not a field here; known are format, now, recent, "
                + CommunityFields.names().mkString(", "),
            "requests[r1].asker (birke) must be the id of a participant in the community",
            "requests[r1].centre (lindenhof) must be the id of a centre in the community");
    assertThat(
            problems(
                DeskJson.snapshots(),
                "{\"format\":\"mz-snapshot/1\",\"recent\":[\"e1\",\"e2\",\"e1\"]}"))
        .containsExactly("recent (e1) must be unique; it is used more than once");
  }

  private static Seq<String> problems(JsonDocument<?> document, String json) {
    return document.read(json).getError().map(Problem::toString);
  }
}
