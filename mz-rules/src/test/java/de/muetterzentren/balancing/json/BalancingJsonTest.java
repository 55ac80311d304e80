package de.muetterzentren.balancing.json;

import static de.muetterzentren.balancing.Neighbourhood.AMIRA;
import static de.muetterzentren.balancing.Neighbourhood.BERTA;
import static de.muetterzentren.balancing.Neighbourhood.DAY;
import static de.muetterzentren.balancing.Neighbourhood.asks;
import static de.muetterzentren.balancing.Neighbourhood.berta;
import static de.muetterzentren.balancing.Neighbourhood.bertaGave;
import static de.muetterzentren.balancing.Neighbourhood.bertaGot;
import static de.muetterzentren.balancing.Neighbourhood.with;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.balancing.Balancer;
import de.muetterzentren.balancing.GiveAndTake;
import de.muetterzentren.balancing.report.LoadReport;
import de.muetterzentren.balancing.report.TieReport;
import de.muetterzentren.balancing.ring.RingExchange;
import de.muetterzentren.balancing.ring.RingNeeds;
import de.muetterzentren.matching.json.Schemas;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BalancingJsonTest {
  private static final DateSpan YEAR = DateSpan.of(DAY.minusYears(1), DAY);
  private static final Community COMMUNITY =
      with(berta(b -> b), bertaGot(20, 30), bertaGave(1.5, 3))
          .with(asks("r1", "2026-11-24T09:00"))
          .get();
  private static final GiveAndTake NOW = Balancer.standard().assess(COMMUNITY, DAY);
  private static final ParticipantId CEM = ParticipantId.of("cem");
  private static final RingExchange RING =
      RingExchange.best(
          RingNeeds.inQuarterHours()
              .offers(AMIRA, 8)
              .offers(BERTA, 8)
              .offers(CEM, 8)
              .wants(AMIRA, BERTA, 8)
              .wants(BERTA, CEM, 6)
              .wants(CEM, AMIRA, 8)
              .build());

  @Test
  void theSchemasAcceptWhatIsWrittenAndRefuseOthers() {
    JsonDocument<GiveAndTake> assessments = GiveAndTakeJson.assessments(Locale.GERMAN);
    Schemas.accepts(assessments.schema(), assessments.write(NOW), "phase");
    Schemas.accepts(assessments.schema(), assessments.write(NOW), "proposal");
    Schemas.accepts(
        GiveAndTakeJson.letters().schema(),
        GiveAndTakeJson.letters().write(NOW.letterTo(BERTA, Locale.GERMAN).toArray()),
        "to");
    var thanks = RecognitionJson.thanks(Locale.GERMAN);
    Schemas.accepts(
        thanks.schema(),
        thanks.write(Array.of(Balancer.standard().thankYou(COMMUNITY, BERTA, YEAR))),
        "receivers");
    var prize = RecognitionJson.candidates(Locale.GERMAN);
    Schemas.accepts(
        prize.schema(),
        prize.write(Balancer.standard().prizeCandidates(COMMUNITY, YEAR, 5)),
        "kinds");
    var rings = RingJson.exchanges(Locale.GERMAN);
    Schemas.accepts(rings.schema(), rings.write(RING), "givers");
    Schemas.accepts(rings.schema(), rings.write(RING), "prices");
    var parts = RingJson.parts(Locale.GERMAN);
    Schemas.accepts(parts.schema(), parts.write(Array.of(RING.partOf(AMIRA))), "gifts");
    var loads = ReportJson.loads(Locale.GERMAN);
    Schemas.accepts(loads.schema(), loads.write(LoadReport.of(COMMUNITY, YEAR)), "points");
    var ties = ReportJson.ties(Locale.GERMAN);
    Schemas.accepts(ties.schema(), ties.write(TieReport.of(COMMUNITY, YEAR)), "ties");
  }

  @Test
  void theSchemasInTheJarAreThoseThatTheFormatsDescribe() {
    assertThat(SchemaFile.ALL)
        .allSatisfy(document -> assertThat(document.schema()).isEqualTo(document.describe()));
    assertThat(SchemaFile.ALL.stream().map(JsonDocument::schemaName))
        .containsExactly(
            "give-and-take.schema.json",
            "letters.schema.json",
            "thanks.schema.json",
            "prize.schema.json",
            "rings.schema.json",
            "ring-parts.schema.json",
            "load-report.schema.json",
            "tie-report.schema.json");
  }

  @Test
  void anAssessmentIsALineForEach() {
    assertThat(GiveAndTakeJson.assessments(Locale.GERMAN).write(NOW))
        .contains("\"day\":\"2026-11-23\"")
        .contains(
            "{\"participant\":\"berta\",\"phase\":\"TAKING\",\"why\":{\"rule\":"
                + "\"takes-beyond-rhythm\",\"values\":[20,12],\"text\":\"hat in 12 Wochen 20 Stunden"
                + " bekommen, mehr als im eigenen Rhythmus\",")
        .contains("\"care\":{\"INVITE\":{\"rule\":\"invite\",")
        .contains("{\"participant\":\"berta\",\"to\":{\"request\":\"r1\"},");
  }

  @Test
  void aLetterIsWordsAndInvitations() {
    assertThat(GiveAndTakeJson.letters().write(NOW.letterTo(BERTA, Locale.GERMAN).toArray()))
        .contains("{\"participant\":\"berta\",\"day\":\"2026-11-23\",\"text\":\"Es ist schön, dass")
        .contains("\"invitations\":[{\"to\":{\"request\":\"r1\"},\"start\":\"2026-11-24T09:00")
        .contains("Ein Nein ist so willkommen wie ein Ja.")
        .doesNotContain("amira");
    assertThat(NOW.letterTo(ParticipantId.of("nobody"), Locale.GERMAN)).isEmpty();
  }

  @Test
  void aPartOfARingNamesWithWhomOneWouldExchange() {
    assertThat(RING.partOf(AMIRA).text(Locale.GERMAN).lines())
        .containsExactlyInAnyOrder(
            "Du würdest cem 1,5 Stunden geben.", "berta würde dir 1,5 Stunden geben.");
    assertThat(RING.partOf(AMIRA).text(Locale.ENGLISH).lines())
        .containsExactlyInAnyOrder(
            "You would give cem 1.5 hours.", "berta would give you 1.5 hours.");
    assertThat(RING.partOf(ParticipantId.of("nobody")).gifts()).isEmpty();
  }

  @Test
  void namesEverythingThatIsWrongWithAnAssessmentAtOnce() {
    assertThat(
            problems(
                GiveAndTakeJson.assessments(Locale.GERMAN),
                """
                {"format":"mz-give-and-take/2","day":"soon","surprise":1,
                 "findings":[
                  {"participant":"b b","phase":"POOR","why":{"rule":"invite","values":[-1,"x"]}},
                  {"participant":"b","phase":"GIVING","why":{"rule":"gives","values":[3,-12]},
                   "care":{"SHAME":{"rule":"rest"},"REST":{"rule":"restless"}}}],
                 "invitations":[{"participant":"b","to":{"request":"r"},"start":"now"}],
                 "ties":[{"house":"h","other":{"centre":"h"},"kind":"MUTUAL",
                   "flows":{"given":{"HOURS":0,"MEALS":1e999},"received":{}},
                   "why":{"rule":"mutual-tie"}}]}
                """))
        .contains(
            "format must be one of mz-give-and-take/1",
            "day (soon) must be a date such as 2026-11-23",
            "surprise is not a field here; known are format, day, findings, invitations, ties",
            "findings[0].participant must be 1 to 64 characters: letters, digits and . _ : -",
            "findings[0].why.values[1] (x) must be a number",
            "findings[1].why.values[1] (-12.0) must be from 0 to 1,000,000,000,000,000,000",
            "invitations[0].service must be given",
            "invitations[0].proposal must be given",
            "ties[0].flows.given.MEALS (1e999) must be a number")
        .anyMatch(problem -> problem.startsWith("findings[0].phase (POOR) must be one of GIVING"))
        .anyMatch(problem -> problem.startsWith("findings[1].care.SHAME (SHAME) must be one of"))
        .anyMatch(
            problem -> problem.startsWith("findings[1].care.REST.rule (restless) must be one of"))
        .anyMatch(problem -> problem.startsWith("invitations[0].start (now) must be a date"));
    assertThat(problems(GiveAndTakeJson.letters(), "{}"))
        .containsExactly("format must be given", "letters must be given");
  }

  @Test
  void refusesWhatDoesNotFitTogether() {
    String one = "{\"participant\":\"b\",\"phase\":\"GIVING\",\"why\":{\"rule\":\"gives\"}}";
    assertThat(
            problems(
                GiveAndTakeJson.assessments(Locale.GERMAN),
                "{\"format\":\"mz-give-and-take/1\",\"day\":\"2026-11-23\",\"findings\":["
                    + one
                    + ","
                    + one
                    + "],\"invitations\":[],\"ties\":[]}"))
        .containsExactly("findings.participant (b) must be unique; it is used more than once");
    assertThat(
            problems(
                RecognitionJson.thanks(Locale.GERMAN),
                """
                {"format":"mz-thanks/1","thanks":[{"participant":"b",
                 "span":{"first":"2026-01-02","last":"2026-01-01"},
                 "gifts":[{"kind":"HOURS","quantity":-2,"times":1,"receivers":2}]}]}
                """))
        .containsExactly(
            "thanks[0].span.last (2026-01-01) must not be before 2026-01-02",
            "thanks[0].gifts[0].quantity (-2.0) must be more than 0 and at most"
                + " 1,000,000,000,000,000,000",
            "thanks[0].gifts[0].receivers (2) must be from 1 to 1");
    assertThat(
            problems(
                ReportJson.loads(Locale.GERMAN),
                """
                {"format":"mz-load-report/1","report":{"people":2,"giving":3,"total":4,
                 "heaviest":5,"gini":-0.1,"lorenz":{"points":[{"people":0,"load":0},
                 {"people":0.5,"load":0.6},{"people":0.5,"load":0.4},{"people":1,"load":1}]}}}
                """))
        .contains(
            "report.lorenz.points[2].people (0.5) must be more than 0.5 and at most 1",
            "report.lorenz.points[2].load (0.4) must be from 0.6 to 1");
    assertThat(
            problems(
                ReportJson.loads(Locale.GERMAN),
                """
                {"format":"mz-load-report/1","report":{"people":2,"giving":3,"total":4,
                 "heaviest":5,"gini":-0.1,"lorenz":{"points":[{"people":0,"load":0},
                 {"people":1,"load":1}]}}}
                """))
        .contains("report.giving (3) must be from 0 to 2", "report.gini (-0.1) must be from 0 to 1")
        .anyMatch(problem -> problem.startsWith("report.heaviest (5.0) must be from 0 to 4"));
  }

  @Test
  void aRingThatDoesNotAddUpIsRefused() {
    var rings = RingJson.exchanges(Locale.ENGLISH);
    String json = rings.write(RING);

    assertThat(problems(rings, json)).isEmpty();
    assertThat(problems(rings, json.replace("\"hours\":{\"amira\":6", "\"hours\":{\"amira\":5")))
        .containsExactly(
            "hours.amira (5) must be one of 6", "certificate.total (18) must be one of 17");
    assertThat(problems(rings, json.replaceFirst("\"units\":6", "\"units\":5")))
        .hasSize(3)
        .allMatch(
            problem -> problem.startsWith("rings.") && problem.endsWith("(1) must be one of 0"));
    assertThat(problems(rings, json.replace("\"bound\":18", "\"bound\":17")))
        .hasSize(1)
        .allMatch(problem -> problem.startsWith("certificate.bound (17) must be from 18 to "));
    assertThat(problems(rings, json.replace("\"giver\":\"berta\"", "\"giver\":\"dora\"")))
        .containsExactly("shares[" + at(json) + "].giver (dora) must be one of berta");
    assertThat(problems(rings, json.replace("PT15M", "PT15S")))
        .containsExactly("unit (PT15S) must be from PT1M to PT24H");
  }

  private static long at(String json) {
    return json.lines()
        .filter(line -> line.contains("\"need\""))
        .takeWhile(line -> !line.contains("\"giver\":\"berta\""))
        .count();
  }

  private static <T> Seq<String> problems(JsonDocument<T> document, String json) {
    return document
        .read(json)
        .swap()
        .map(all -> all.map(Problem::toString))
        .getOrElse(Array.empty());
  }
}
