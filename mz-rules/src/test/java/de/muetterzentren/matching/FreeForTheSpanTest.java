package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.BERLIN;
import static de.muetterzentren.matching.Fixture.MARKET;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.at;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.north;
import static de.muetterzentren.matching.Fixture.timesIn;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;

import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Free for the whole span; spans are half-open. */
@Verifies("free-for-the-span")
class FreeForTheSpanTest {

  private static final String RULE = "free-for-the-span";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TUESDAY 09:00-11:00",
        "TUESDAY 08:00-12:00",
        "MONDAY 23:00-11:00",
        "TUESDAY 09:00-09:00"
      })
  void whoIsFreeAllTheTime(String free) {
    verifyThat(RULE)
        .given(house(), asks().build(), helper("berta").free(free).build())
        .objectsToNobody();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TUESDAY 09:01-11:00",
        "TUESDAY 09:00-10:59",
        "TUESDAY 11:00-13:00",
        "TUESDAY 07:00-09:00",
        "WEDNESDAY 09:00-11:00",
        "MONDAY 23:00-10:59"
      })
  void whoIsNotFreeAllTheTime(String free) {
    var berta = helper("berta").free(free).build();

    verifyThat(RULE)
        .given(house(), asks().build(), berta)
        .objectsTo(berta)
        .says(ENGLISH, "is not free at this time")
        .says(GERMAN, "ist zu dieser Zeit nicht frei")
        .suggests(ENGLISH, "another time that suits both")
        .suggests(GERMAN, "eine andere Zeit, die beiden passt");
  }

  @Test
  void timesThatAreNotKnownAreNoObstacle() {
    verifyThat(RULE).given(house(), asks().build(), helper("berta").build()).objectsToNobody();
  }

  @Test
  void whoIsNeverFreeIsNotFree() {
    var never = helper("never").free().build();

    verifyThat(RULE).given(house(), asks().build(), never).objectsTo(never);
  }

  @Test
  void spansThatTouchAreOne() {
    var berta = helper("berta").free("TUESDAY 08:00-10:00", "TUESDAY 10:00-12:00").build();
    var gap = helper("gap").free("TUESDAY 08:00-10:00", "TUESDAY 10:01-12:00").build();

    verifyThat(RULE).given(house(), asks().build(), berta, gap).objectsTo(gap);
  }

  @Test
  void aNightGoesOnAfterMidnight() {
    var night = asks().from("2026-11-27T23:00", 4).build();
    var berta = helper("berta").free("FRIDAY 22:00-06:00").build();
    var early = helper("early").free("FRIDAY 22:00-02:59").build();

    verifyThat(RULE).given(house(), night, berta, early).objectsTo(early);
  }

  @Test
  void theHourThatIsSkippedIsNotThere() {
    var spring = asks().from("2026-03-29T01:00", 2).build();
    var untilFour = helper("until-four").free("SUNDAY 01:00-04:00").build();
    var untilThree = helper("until-three").free("SUNDAY 01:00-03:00").build();

    verifyThat(RULE).given(house(), spring, untilFour, untilThree).objectsTo(untilThree);
  }

  @Test
  void theHourThatComesTwiceIsThereTwice() {
    var autumn = asks().from("2026-10-25T01:00", 3).build();
    var untilThree = helper("until-three").free("SUNDAY 01:00-03:00").build();
    var untilHalfPastTwo = helper("until-half-past-two").free("SUNDAY 01:00-02:30").build();

    verifyThat(RULE)
        .given(house(), autumn, untilThree, untilHalfPastTwo)
        .objectsTo(untilHalfPastTwo);
  }

  @Test
  void everyTimetableHasItsOwnZone() {
    var london = ZoneId.of("Europe/London");
    var berta = helper("berta").free(timesIn(london, "TUESDAY 08:00-10:00")).build();
    var cem = helper("cem").free(timesIn(london, "TUESDAY 09:00-11:00")).build();

    verifyThat(RULE).given(house(), asks().build(), berta, cem).objectsTo(cem);
  }

  @Test
  void aRequestMayBeWrittenInAnotherZone() {
    var newYork = at("2026-11-24T09:00").withZoneSameInstant(ZoneId.of("America/New_York"));
    var request = asks().from(newYork, Duration.ofHours(2)).build();
    var berta = helper("berta").free("TUESDAY 09:00-11:00").build();
    var cem = helper("cem").free("TUESDAY 03:00-05:00").build();

    verifyThat(RULE).given(house(), request, berta, cem).objectsTo(cem);
  }

  @Test
  void ofARecurringRequestItSaysHowOftenSomebodyIsFree() {
    var tenTimes = asks().again("FREQ=WEEKLY;COUNT=10").build();
    var always = helper("always").free("TUESDAY 09:00-11:00").build();
    var holiday =
        helper("holiday")
            .free(
                Timetable.in(BERLIN)
                    .weekly(Array.of(WeeklySpan.of(DayOfWeek.TUESDAY, "09:00", "11:00")))
                    .except(Array.of(DateSpan.of(LocalDate.parse("2026-12-29"))))
                    .build())
            .build();

    verifyThat(RULE)
        .given(house(), tenTimes, always, holiday)
        .objectsTo(holiday)
        .says(ENGLISH, "is free at 9 of 10 times")
        .says(GERMAN, "ist an 9 von 10 Terminen frei");
  }

  @Test
  void aRecurringRequestKeepsItsLocalTimeOverTheClockChange() {
    var overTheChange = asks().from("2026-10-20T09:00", 2).again("FREQ=WEEKLY;COUNT=2").build();
    var berta = helper("berta").free("TUESDAY 09:00-11:00").build();

    verifyThat(RULE).given(house(), overTheChange, berta).objectsToNobody();
  }

  @Test
  void aFlexibleStartMayBeAtTheVeryLast() {
    var request = asks().startingBetween("2026-11-24T08:00", "2026-11-24T12:00", 2).build();
    var berta = helper("berta").free("TUESDAY 12:00-14:00").build();
    var late = helper("late").free("TUESDAY 12:01-14:30").build();
    var brief = helper("brief").free("TUESDAY 08:00-09:59").build();

    verifyThat(RULE).given(house(), request, berta, late, brief).objectsTo(late, brief);
  }

  @Test
  void anyOfSomeWindowsWillDo() {
    var request =
        asks()
            .startingBetween(
                "2026-11-24T08:00", "2026-11-24T09:00", "2026-11-26T14:00", "2026-11-26T15:00", 2)
            .build();
    var thursday = helper("thursday").free("THURSDAY 14:30-16:30").build();
    var wednesday = helper("wednesday").free("WEDNESDAY 08:00-18:00").build();

    verifyThat(RULE).given(house(), request, thursday, wednesday).objectsTo(wednesday);
  }

  @Test
  void theWayFitsIntoTheFreeTimeOfThoseWhoWantThat() {
    var request = asks().at(MARKET).build();
    var hour = helper("hour").livesAt(north(13)).free("TUESDAY 08:00-12:00").wayWithinFreeTime();
    var lateBack =
        helper("late-back").livesAt(north(13)).free("TUESDAY 08:00-11:59").wayWithinFreeTime();
    var lateThere =
        helper("late-there").livesAt(north(13)).free("TUESDAY 08:01-12:00").wayWithinFreeTime();
    var dontMind = helper("dont-mind").livesAt(north(13)).free("TUESDAY 09:00-11:00");
    var unknown = helper("unknown").free("TUESDAY 09:00-11:00").wayWithinFreeTime();

    verifyThat(RULE)
        .given(
            house(),
            request,
            hour.build(),
            lateBack.build(),
            lateThere.build(),
            dontMind.build(),
            unknown.build())
        .objectsTo(lateBack.build(), lateThere.build());
  }
}
