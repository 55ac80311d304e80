package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.LONG_AGO;
import static de.muetterzentren.matching.Fixture.MARKET;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.north;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Turn;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.json.AnswersJson;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A ten-hour Tuesday from 8 to 18 in turns of four hours: 8–12, 12–16, 16–18. */
class InTurnsTest {
  private static final CareRequest DAY = asks().from("2026-11-24T08:00", 10).inTurnsOf(4).build();
  private static final Participant MORNING = helper("m").free("TUESDAY 08:00-12:00").build();
  private static final Participant AFTERNOON = helper("a").free("TUESDAY 12:00-18:00").build();

  private final Matcher matcher = Matcher.standard();

  @Test
  void whoCanDoAllOfItIsProposedAsBefore() {
    Answer answer = answer(house(MORNING, AFTERNOON, helper("all").build()), DAY);

    assertThat(answer).isInstanceOf(Answer.Proposed.class);
    assertThat(who(answer.proposals())).containsExactly("all");
  }

  @Test
  void whereNobodyCanTheTurnsNameWhoCanTakeWhich() {
    Answer.InTurns answer = shared(house(MORNING, AFTERNOON), DAY);

    assertThat(answer.turns().map(Turn::number)).containsExactly(1, 2, 3);
    assertThat(answer.turns().map(turn -> who(turn.proposals()).mkString()))
        .containsExactly("m", "a", "a");
    assertThat(answer.turns().map(turn -> turn.start().toLocalTime().toString()))
        .containsExactly("08:00", "12:00", "16:00");
    assertThat(answer.turns().last().duration()).isEqualTo(Duration.ofHours(2));
    assertThat(answer.turns().get(1).proposals().head().starts().head())
        .isEqualTo(answer.turns().get(1).start());
    assertThat(answer.met()).isTrue();
    assertThat(answer.partial()).isFalse();
    assertThat(answer.proposals()).isEmpty();
  }

  @Test
  void everyTurnComesWithItsReasonsInBothLanguages() {
    Participant near = helper("m").free("TUESDAY 08:00-12:00").livesAt(north(1)).build();
    Community community = house(near, AFTERNOON);
    CareRequest there = asks().atHome(MARKET).from("2026-11-24T08:00", 10).inTurnsOf(4).build();
    Proposal first = shared(community, there).turns().head().proposals().head();

    assertThat(first.why(Locale.GERMAN)).startsWith("m wohnt 1,0 km entfernt");
    assertThat(first.why(Locale.ENGLISH)).startsWith("m lives 1.0 km away");
  }

  @Test
  void aGapIsNamedWithWhoComesNearestAndNobodyIsHelpedYet() {
    Answer.InTurns answer = shared(house(MORNING), DAY);

    assertThat(answer.met()).isFalse();
    assertThat(answer.partial()).isTrue();
    assertThat(answer.turns().get(0).nearest()).isEmpty();
    Nearest near = answer.turns().get(1).nearest().head();
    assertThat(near.helper()).isEqualTo(MORNING.id());
    assertThat(near.obstacles().map(Obstacle::rule)).containsExactly("free-for-the-span");
  }

  @Test
  void whereNobodyCanTakeATurnItIsUnmetAsBefore() {
    Answer answer = answer(house(helper("n").free("MONDAY 08:00-12:00").build()), DAY);

    assertThat(answer).isInstanceOf(Answer.Unmet.class);
    assertThat(((Answer.Unmet) answer).nearest()).hasSize(1);
  }

  @Test
  void whatMayNotBeSharedIsNot() {
    CareRequest whole = asks().from("2026-11-24T08:00", 10).build();

    assertThat(answer(house(MORNING, AFTERNOON), whole)).isInstanceOf(Answer.Unmet.class);
  }

  @Test
  void onlyTurnsThatNobodyHasPledgedAreAskedFor() {
    Community community = pledged(house(MORNING, helper("all").build()), DAY, "m", 1);
    Answer.InTurns answer = shared(community, DAY);

    assertThat(answer.turns().map(Turn::number)).containsExactly(2, 3);
    assertThat(answer.proposals()).isEmpty();
    assertThat(who(answer.turns().head().proposals())).containsExactly("all");
    assertThat(rules(community, DAY, 1, "m")).contains("not-pledged-yet");
    assertThat(rules(community, DAY, 2, "m")).containsExactly("free-for-the-span");
  }

  @Test
  void whoHasPledgedATurnMayTakeTheNextOne() {
    Community community = pledged(house(helper("all").build()), DAY, "all", 1);

    assertThat(shared(community, DAY).turns().map(turn -> who(turn.proposals()).mkString()))
        .containsExactly("all", "all");
  }

  @Test
  void onceAllTurnsArePledgedNobodyIsAsked() {
    Community community = pledged(house(MORNING, AFTERNOON), DAY, "m", 1);
    Answer answer = answer(pledged(community, DAY, "a", 2, 3), DAY);

    assertThat(answer).isInstanceOf(Answer.Pledged.class);
    assertThat(((Answer.Pledged) answer).helpers()).hasSize(2);
  }

  @Test
  void hoursAndClashesCountThePledgedTurnsOnly() {
    CareRequest noon = asks("noon").from("2026-11-24T12:00", 2).build();
    CareRequest early = asks("early").from("2026-11-24T11:00", 2).build();
    Community community =
        pledged(house(helper("h").atMost(6).build()), DAY, "h", 1)
            .with(noon)
            .get()
            .with(early)
            .get();

    assertThat(rules(community, noon, "h")).isEmpty();
    assertThat(rules(community, early, "h")).containsExactly("no-clash");
    assertThat(rules(community, DAY, 2, "h")).containsExactly("hours-of-the-week");
    assertThat(rules(community, DAY, 3, "h")).isEmpty();
  }

  @Test
  void twoAtTheSameTimeAreTwoInEveryTurn() {
    CareRequest two = asks().from("2026-11-24T08:00", 10).inTurnsOf(4).helpers(2).build();
    Answer.InTurns answer = shared(house(MORNING, AFTERNOON, helper("all").build()), two);

    assertThat(who(answer.proposals())).containsExactly("all");
    assertThat(answer.stillNeeded()).isEqualTo(2);
    assertThat(answer.turns()).allMatch(turn -> turn.stillNeeded() == 2);
    assertThat(answer.turns().map(turn -> who(turn.proposals()).sorted().mkString()))
        .containsExactly("allm", "aall", "aall");
    assertThat(answer.partial()).isFalse();
  }

  @Test
  void anEmergencyGoesFurtherTurnByTurn() {
    CareRequest urgent =
        asks().emergency().atHome(MARKET).from("2026-11-24T08:00", 10).inTurnsOf(4).build();
    Participant near = helper("m").free("TUESDAY 08:00-12:00").livesAt(north(1)).within(3).build();
    Participant far = helper("a").free("TUESDAY 12:00-18:00").livesAt(north(5)).within(3).build();
    Answer.InTurns answer = shared(house(near, far), urgent);

    assertThat(answer.turns().map(Turn::stage))
        .containsExactly(
            EmergencyStage.USUAL, EmergencyStage.WIDER_RADIUS, EmergencyStage.WIDER_RADIUS);
    Proposal further = answer.turns().get(1).proposals().head();
    assertThat(further.waived().map(Obstacle::rule)).containsExactly("within-reach");
    Answer.InTurns open = (Answer.InTurns) answer.seenBy(Viewer.asker());
    assertThat(open.turns()).allMatch(turn -> turn.stage() == EmergencyStage.USUAL);
    assertThat(open.turns().flatMap(Turn::proposals).flatMap(Proposal::waived)).isEmpty();
  }

  @Test
  void eachViewerSeesWhatTheyMay() {
    Answer.InTurns answer = shared(house(MORNING), DAY);

    assertThat(answer.seenBy(Viewer.coordinator())).isEqualTo(answer);
    Answer.InTurns asked = (Answer.InTurns) answer.seenBy(Viewer.asker());
    assertThat(asked.turns()).hasSize(3).allMatch(turn -> turn.nearest().isEmpty());
    Answer.InTurns own = (Answer.InTurns) answer.seenBy(Viewer.helper(MORNING.id()));
    assertThat(own.turns().map(Turn::number)).containsExactly(1);
    assertThat(answer.seenBy(Viewer.helper(AFTERNOON.id()))).isInstanceOf(Answer.Unmet.class);
  }

  @Test
  void readsBackWhatIsWritten() {
    Seq<Answer> answers = Array.of(shared(house(MORNING), DAY));

    assertThat(AnswersJson.read(AnswersJson.write(answers)).get()).isEqualTo(answers);
    assertThat(AnswersJson.write(answers)).contains("\"kind\":\"inTurns\"", "\"number\":1");
  }

  @Test
  void thereIsNoTurnBeyondTheLast() {
    Community community = house(MORNING).with(DAY).get();

    assertThatThrownBy(() -> rules(community, DAY, 4, "m"))
        .hasMessage("turn (4) must be from 1 to 3");
  }

  private Answer answer(Community community, CareRequest request) {
    return matcher.answer(community.with(request).get(), request.id());
  }

  private Answer.InTurns shared(Community community, CareRequest request) {
    return (Answer.InTurns) answer(community, request);
  }

  private Seq<String> rules(Community community, CareRequest request, String helper) {
    return matcher
        .obstacles(community, request.id(), helper(helper).build().id())
        .map(Obstacle::rule);
  }

  private Seq<String> rules(Community community, CareRequest request, int turn, String helper) {
    return matcher
        .obstacles(community, request.id(), turn, helper(helper).build().id())
        .map(Obstacle::rule);
  }

  private static Seq<String> who(Seq<Proposal> proposals) {
    return proposals.map(proposal -> proposal.helper().value());
  }

  private static Community pledged(
      Community community, CareRequest request, String helper, Integer... turns) {
    return community
        .with(request)
        .get()
        .with(Pledge.ofTurns(request.id(), helper(helper).build().id(), Array.of(turns), LONG_AGO))
        .get();
  }
}
