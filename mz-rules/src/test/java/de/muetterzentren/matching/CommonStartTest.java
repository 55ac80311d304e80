package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.at;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.pledged;
import static de.muetterzentren.matching.Fixture.times;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.model.request.CareRequest;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** One start that suits all conditions at once. */
@Verifies("common-start")
class CommonStartTest {

  private static final String RULE = "common-start";

  private final CareRequest morning =
      asks().startingBetween("2026-11-24T08:00", "2026-11-24T12:00", 2).build();

  @Test
  void eachConditionAloneHasAStartButNotAllTogether() {
    var berta = helper("berta").free("TUESDAY 08:00-10:00").quiet("TUESDAY 08:00-08:30").build();

    verifyThat("free-for-the-span").given(house(), morning, berta).objectsToNobody();
    verifyThat("quiet-times").given(house(), morning, berta).objectsToNobody();
    verifyThat(RULE)
        .given(house(), morning, berta)
        .objectsTo(berta)
        .says(ENGLISH, "no single start suits everything")
        .says(GERMAN, "kein Beginn passt zu allem zugleich")
        .suggests(ENGLISH, "a wider span of time")
        .suggests(GERMAN, "ein weiterer Zeitraum");
  }

  @Test
  void theEarliestStartThatSuitsAllIsProposed() {
    var berta = helper("berta").free("TUESDAY 08:00-10:30").quiet("TUESDAY 08:00-08:30").build();

    var given = verifyThat(RULE).given(house(), morning, berta).objectsToNobody();

    assertThat(given.proposal().starts()).containsExactly(at("2026-11-24T08:30"));
  }

  @Test
  void whereOneConditionAloneStandsInTheWayItSaysNothing() {
    var berta = helper("berta").free("MONDAY 08:00-10:00").quiet("TUESDAY 08:00-08:30").build();

    verifyThat(RULE).given(house(), morning, berta).objectsToNobody();
  }

  @Test
  void ofAFixedStartItSaysNothing() {
    var berta = helper("berta").free("TUESDAY 10:00-11:00").quiet("TUESDAY 09:00-10:00").build();

    verifyThat(RULE).given(house(), asks().build(), berta).objectsToNobody();
  }

  @Test
  void pledgesAndHouseHoursCountToo() {
    var closed = house(centre -> centre.opening(Option.of(times("TUESDAY 09:00-12:00"))));
    var berta = helper("berta").build();
    var busy = pledged(closed, asks("r0").from("2026-11-24T11:00", 3).build(), berta);
    var inTheHouse =
        asks().inTheHouse().startingBetween("2026-11-24T08:00", "2026-11-24T12:00", 2.5);

    verifyThat("no-clash").given(busy, inTheHouse.build(), berta).objectsToNobody();
    verifyThat("house-open").given(busy, inTheHouse.build(), berta).objectsToNobody();
    verifyThat(RULE).given(busy, inTheHouse.build(), berta).objectsTo(berta);
  }

  @Test
  void everyDateOfARecurringRequestHasItsOwnStart() {
    var weekly =
        asks()
            .startingBetween("2026-11-24T08:00", "2026-11-24T12:00", 2)
            .again("FREQ=WEEKLY;COUNT=2")
            .build();
    var berta = helper("berta").build();
    var busy = pledged(house(), asks("r0").from("2026-12-01T08:00", 1).build(), berta);

    var given = verifyThat(RULE).given(busy, weekly, berta).objectsToNobody();

    assertThat(given.proposal().starts())
        .containsExactly(at("2026-11-24T08:00"), at("2026-12-01T09:00"));
  }

  @Test
  void oneTimeIsOverBeforeTheNextBegins() {
    var twice =
        asks()
            .startingBetween("2026-11-23T08:00", "2026-11-25T12:00", 2)
            .again("FREQ=DAILY;COUNT=2")
            .build();
    var both = helper("both").free("WEDNESDAY 08:00-12:00").build();
    var one = helper("one").free("WEDNESDAY 08:00-11:30").build();

    verifyThat(RULE).given(house(), twice, one).objectsTo(one);
    var given = verifyThat(RULE).given(house(), twice, both).objectsToNobody();

    assertThat(given.proposal().starts())
        .containsExactly(at("2026-11-25T08:00"), at("2026-11-25T10:00"));
  }

  @Test
  void eachTimeLeavesHoursOfTheWeekForTheOthers() {
    var twice =
        asks()
            .startingBetween("2026-11-27T10:00", "2026-11-30T12:00", 2)
            .again("FREQ=DAILY;COUNT=2")
            .build();
    var berta = helper("berta").atMost(2).build();

    var given = verifyThat(RULE).given(house(), twice, berta).objectsToNobody();

    assertThat(given.proposal().starts())
        .containsExactly(at("2026-11-27T10:00"), at("2026-11-30T00:00"));
  }

  @Test
  void anEmergencyAsksBeyondTheHoursButForOneTimeAfterTheOther() {
    var twice =
        asks()
            .emergency()
            .startingBetween("2026-11-23T08:00", "2026-11-24T08:00", 2)
            .again("FREQ=DAILY;COUNT=2")
            .build();
    var berta = helper("berta").atMost(2).free("TUESDAY 08:00-12:00").build();

    var community = house(berta).with(twice).get();
    var answer = (Answer.Proposed) Matcher.standard().answer(community, twice.id());

    assertThat(answer.stage()).isEqualTo(EmergencyStage.BEYOND_OWN_HOURS);
    assertThat(answer.proposals().head().starts())
        .containsExactly(at("2026-11-24T08:00"), at("2026-11-24T10:00"));
  }
}
