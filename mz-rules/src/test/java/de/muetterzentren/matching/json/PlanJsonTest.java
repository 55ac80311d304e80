package de.muetterzentren.matching.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.assignment.Effort;
import de.muetterzentren.matching.plan.Certificate;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.matching.plan.Plan;
import de.muetterzentren.matching.plan.PlannedHelp;
import de.muetterzentren.matching.plan.PlannedRequest;
import de.muetterzentren.matching.plan.Replan;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.json.CommunityJson;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanJsonTest {
  private static final Horizon ALWAYS =
      new Horizon(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));

  private static final String START = "2026-11-23T08:00+01:00[Europe/Berlin]";

  /** amsel lives near; drossel is asked for an emergency beyond the own radius, or steps in. */
  private static final Community COMMUNITY =
      CommunityJson.strict()
          .read(
              """
              {"format":"mz-community/1",
               "centres":[{"id":"lindenhof","name":"Lindenhof","zone":"Europe/Berlin"}],
               "participants":[
                {"id":"amsel","abilities":[{"service":"household-help"}],
                 "mobility":{"home":{"latitude":52.16,"longitude":10.33},"radiusKm":5}},
                {"id":"birke","mobility":{"home":{"latitude":52.15,"longitude":10.34},"radiusKm":5}},
                {"id":"drossel","abilities":[{"service":"household-help"}],
                 "mobility":{"home":{"latitude":52.2,"longitude":10.34},"radiusKm":4}}],
               "requests":[
                {"id":"r1","centre":"lindenhof","asker":"birke","service":"household-help",
                 "when":{"start":"%1$s","duration":"PT2H"}},
                {"id":"r2","centre":"lindenhof","asker":"birke","service":"household-help",
                 "when":{"start":"%1$s","duration":"PT2H"},"urgency":"EMERGENCY"}]}
              """
                  .formatted(START))
          .get();

  private final Plan plan = Matcher.standard().plan(COMMUNITY, ALWAYS);

  @Test
  void theSchemaAcceptsPlansAndRefusesOthers() {
    String whole = PlanJson.plans(Locale.GERMAN).write(plan);

    Schemas.accepts(PlanJson.requests().schema(), whole, "stillNeeded");
    Schemas.accepts(PlanJson.requests().schema(), whole, "bound");
    Schemas.accepts(
        PlanJson.requests().schema(), PlanJson.requests().write(plan.requests()), "request");
  }

  @Test
  void aPlanIsALineForEachRequest() {
    String json = PlanJson.plans(Locale.ENGLISH).write(plan);

    assertThat(json.lines().filter(line -> line.startsWith("{\"request\":\"r")))
        .hasSize(2)
        .anyMatch(line -> line.contains("\"helper\":\"drossel\",\"starts\":[\"" + START + "\"]"))
        .anyMatch(line -> line.contains("\"stage\":\"WIDER_RADIUS\""));
    assertThat(json)
        .contains("\"requests\":2,\"emergencies\":1")
        .contains(
            "\"emergencies\":{\"value\":1,\"bound\":1},\"requests\":{\"value\":2,\"bound\":2}")
        .contains("2 of 2 requests met; no plan can meet more than 2.");
  }

  @Test
  void whoAskedDoesNotReadThatSomebodyIsAskedBeyondTheirLimits() {
    String open =
        PlanJson.requests().write(plan.requests().map(request -> request.seenBy(Viewer.asker())));
    String own =
        PlanJson.requests()
            .write(
                plan.requests()
                    .map(request -> request.seenBy(Viewer.helper(ParticipantId.of("drossel")))));

    assertThat(open).contains("drossel", "amsel").doesNotContain("WIDER_RADIUS", "waived", "reach");
    assertThat(own).contains("drossel", "WIDER_RADIUS", "waived").doesNotContain("amsel");
  }

  @Test
  void aNewPlanSaysWhatItChangesAndWhy() {
    PlannedHelp lost = plan.help(RequestId.of("r1")).head();
    Community changed =
        COMMUNITY.with(new Decline(lost.request(), lost.helper(), Instant.EPOCH)).get();

    Replan replan = Matcher.standard().replan(changed, ALWAYS, plan, Effort.standard());
    String json = PlanJson.replans(Locale.GERMAN).write(replan);

    assertThat(json)
        .contains("\"request\":\"r1\",\"why\":\"NOT_POSSIBLE_ANY_MORE\",\"leaving\":[\"amsel\"]")
        .contains("r1: amsel kann nicht mehr (");
    assertThat(PlanJson.replans(Locale.ENGLISH).read(json).get()).isEqualTo(replan);
    Schemas.accepts(PlanJson.requests().schema(), json, "leaving");
  }

  @Test
  void theCertificateSpeaksTheLanguageAskedForAndItsNumbersAreTheSame() {
    String german = PlanJson.plans(Locale.GERMAN).write(plan);
    String english = PlanJson.plans(Locale.ENGLISH).write(plan);
    Certificate certificate = plan.certificate();

    assertThat(german).contains(certificate.text(Locale.GERMAN));
    assertThat(english).contains(certificate.text(Locale.ENGLISH)).isNotEqualTo(german);
    assertThat(PlanJson.plans(Locale.ENGLISH).read(german).get()).isEqualTo(plan);
  }

  @Test
  void namesEverythingThatIsWrongAtOnce() {
    assertThat(
            problems(
                """
                {"format":"mz-plan/2","surprise":1,
                 "certificate":{"requests":"two","emergencies":0,"levels":{
                   "emergencies":{"value":0,"bound":0},"points":{"value":1.5}}},
                 "requests":[
                  {"request":"r 1","stillNeeded":0,"help":[{"request":"r1","helper":"a",
                    "starts":["today"],"points":1,"reasons":[],"stage":"FAR"}]},
                  {"stillNeeded":1,"help":[],"stepIns":["b","b"]},
                  7]}
                """))
        .containsExactly(
            "format must be one of mz-plan/1",
            "surprise is not a field here; known are format, certificate, requests, changes",
            "certificate.requests (two) must be a whole number",
            "certificate.levels.requests must be given",
            "certificate.levels.points.value (1.5) must be a whole number",
            "certificate.levels.points.bound must be given",
            "requests[0].request must be 1 to 64 characters: letters, digits and . _ : -",
            "requests[0].help[0].starts[0] (today) must be a date and time that exists, with offset"
                + " and zone, such as 2026-11-23T08:00+01:00[Europe/Berlin]",
            "requests[0].help[0].stage (FAR) must be one of USUAL, BEYOND_OWN_HOURS, WIDER_RADIUS,"
                + " NEIGHBOURING_HOUSES, IN_THE_OPEN_HOUSE",
            "requests[1].request must be given",
            "requests[2] (7) must be an object");
    assertThat(problems("{}"))
        .containsExactly(
            "format must be given", "certificate must be given", "requests must be given");
    assertThat(problems("[]")).containsExactly("document must be an object");
  }

  @Test
  void refusesWhatDoesNotFitTogether() {
    String certificate =
        """
        "certificate":{"requests":1,"emergencies":0,"levels":{
          "emergencies":{"value":0,"bound":0},"requests":{"value":0,"bound":1},
          "points":{"value":0,"bound":9000000000}}}
        """;
    String one = "{\"request\":\"r1\",\"stillNeeded\":1,\"help\":[]}";
    String help = "{\"request\":\"r2\",\"helper\":\"a\",\"starts\":[],\"points\":0,\"reasons\":[]}";

    assertThat(
            problems("{\"format\":\"mz-plan/1\"," + certificate + ",\"requests\":[" + one + "]}"))
        .isEmpty();
    assertThat(
            problems(
                "{\"format\":\"mz-plan/1\","
                    + certificate
                    + ",\"requests\":["
                    + one
                    + ","
                    + one
                    + "]}"))
        .containsExactly("requests (r1) must be unique; it is used more than once");
    assertThat(
            problems(
                "{\"format\":\"mz-plan/1\","
                    + certificate
                    + ",\"requests\":[{\"request\":\"r1\",\"stillNeeded\":0,\"help\":["
                    + help
                    + ","
                    + help
                    + "],\"stepIns\":[\"b\",\"c\",\"b\"]}]}"))
        .containsExactly(
            "requests[0].stillNeeded (0) must be from 1 to 2,147,483,647",
            "requests[0].help.request (r2) must be one of r1",
            "requests[0].help.helper (a) must be unique; it is used more than once",
            "requests[0].stepIns (b) must be unique; it is used more than once");
  }

  @Test
  void aRequestIsInAPlanOnce() {
    PlannedRequest one = new PlannedRequest(RequestId.of("r1"), 1, Array.empty(), Array.empty());

    assertThatThrownBy(() -> Plan.of(Array.of(one, one), plan.certificate()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("r1");
  }

  private static Seq<String> problems(String json) {
    return PlanJson.plans(Locale.GERMAN)
        .read(json)
        .swap()
        .map(all -> all.map(Problem::toString))
        .getOrElse(Array.empty());
  }
}
