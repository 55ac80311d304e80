package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.at;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.pledged;
import static de.muetterzentren.matching.Fixture.somebody;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.AgeLimit;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits for young babysitters, as a house may switch them on. */
@Verifies("age-limits")
class AgeLimitsTest {

  private static final String RULE = "age-limits";

  private static final AgeLimit BABYSITTERS =
      AgeLimit.builder()
          .services(TreeSet.of(Services.CHILDCARE))
          .below(15)
          .from(13)
          .mostPerDay(Option.of(Duration.ofHours(2)))
          .earliest(LocalTime.of(8, 0))
          .latest(LocalTime.of(18, 0))
          .consent(Option.of(ProofId.of("consent")))
          .build();

  private static final Community LIMITED =
      house(HousePolicy.builder().ageLimits(Array.of(BABYSITTERS)).build());

  private final Participant fourteen =
      helper("fourteen").born("2012-01").showed("consent", "2026-01-01").build();

  @Test
  void theLimitIsSaidWithoutAWordOnThePerson() {
    verifyThat(RULE)
        .given(LIMITED, asks().from("2026-11-24T18:00", 2).build(), fourteen)
        .objectsTo(fourteen)
        .says(ENGLISH, "is protected by a limit for young people in this task at this time")
        .says(
            GERMAN,
            "ist bei dieser Aufgabe zu dieser Zeit durch eine Grenze für Jugendliche geschützt")
        .suggests(
            ENGLISH,
            "a shorter task in the daytime, the consent of the parents, or help beside an adult")
        .suggests(
            GERMAN,
            "eine kürzere Aufgabe am Tag, das Einverständnis der Eltern oder gemeinsam mit"
                + " Erwachsenen");
  }

  @ParameterizedTest
  @CsvSource({
    "08:00, 120, true", "16:00, 120, true", "12:00, 120, true",
    "07:59, 60, false", "16:01, 120, false", "18:00, 30, false",
    "09:00, 121, false", "23:30, 60, false"
  })
  void daytimeAndTwoHours(String start, int minutes, boolean allowed) {
    var request = asks().from("2026-11-24T" + start, Duration.ofMinutes(minutes)).build();
    var given = verifyThat(RULE).given(LIMITED, request, fourteen);

    if (allowed) {
      given.objectsToNobody();
    } else {
      given.objectsTo(fourteen);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2013-11, 2026-11-24, false", "2013-11, 2026-11-29, false", "2013-11, 2026-11-30, true",
    "2013-10, 2026-11-24, true", "2013-12, 2026-11-24, false", "2012-02, 2025-02-28, false",
    "2012-02, 2025-03-01, true"
  })
  void theBirthdayCountsAsTheLastOfItsMonth(String born, String day, boolean allowed) {
    var young = helper("young").born(born).showed("consent", "2020-01-01").build();
    var given = verifyThat(RULE).given(LIMITED, asks().from(day + "T10:00", 1).build(), young);

    if (allowed) {
      given.objectsToNobody();
    } else {
      given.objectsTo(young);
    }
  }

  @Test
  void whoIsOldEnoughHasNoLimit() {
    var fifteen = helper("fifteen").born("2011-10").build();
    var unknown = helper("unknown").build();

    verifyThat(RULE)
        .given(LIMITED, asks().from("2026-11-24T22:00", 5).build(), fifteen, unknown, fourteen)
        .objectsTo(fourteen);
  }

  @Test
  void theParentsAgree() {
    var noConsent = helper("no-consent").born("2012-01").build();
    var withdrawn =
        helper("withdrawn").born("2012-01").showed("consent", "2025-01-01", "2026-06-30").build();

    verifyThat(RULE)
        .given(LIMITED, asks().build(), fourteen, noConsent, withdrawn)
        .objectsTo(noConsent, withdrawn);
  }

  @Test
  void pledgesOfTheSameDayCount() {
    var one = asks().from("2026-11-24T15:00", 1).build();
    var two = asks().from("2026-11-24T15:00", 2).build();
    var busy = pledged(LIMITED, asks("r0").from("2026-11-24T09:00", 1).build(), fourteen);
    var otherDay = pledged(LIMITED, asks("r0").from("2026-11-25T09:00", 1).build(), fourteen);

    verifyThat(RULE).given(busy, one, fourteen).objectsToNobody();
    verifyThat(RULE).given(busy, two, fourteen).objectsTo(fourteen);
    verifyThat(RULE).given(otherDay, two, fourteen).objectsToNobody();
  }

  @Test
  void otherTimesOfTheSameRequestCount() {
    var twiceADay = "FREQ=DAILY;BYHOUR=9,15;COUNT=4";

    verifyThat(RULE)
        .given(LIMITED, asks().from("2026-11-24T09:00", 1).again(twiceADay).build(), fourteen)
        .objectsToNobody();
    verifyThat(RULE)
        .given(LIMITED, asks().from("2026-11-24T09:00", 1.5).again(twiceADay).build(), fourteen)
        .objectsTo(fourteen);
  }

  @Test
  void aFlexibleStartInTheDaytimeWillDo() {
    var request = asks().startingBetween("2026-11-24T06:00", "2026-11-24T20:00", 2).build();

    var given = verifyThat(RULE).given(LIMITED, request, fourteen).objectsToNobody();

    assertThat(given.proposal().starts()).containsExactly(at("2026-11-24T08:00"));
  }

  @Test
  void nothingHoldsUnlessTheHouseSwitchesItOn() {
    var child = helper("child").born("2020-01").build();

    verifyThat(RULE).given(house(), asks().build(), child).objectsToNobody();
  }

  @Test
  void otherTasksAreFree() {
    var request = asks().forA(Services.SHOPPING).from("2026-11-24T19:00", 3).build();
    var child = somebody("child").gives(Services.SHOPPING).born("2015-01").build();

    verifyThat(RULE).given(LIMITED, request, child).objectsToNobody();
  }
}
