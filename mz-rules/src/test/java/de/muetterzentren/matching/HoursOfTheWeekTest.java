package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.HOUSE;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.at;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.pledged;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.request.CareRequest;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Own limit of hours in a week, from Monday to Sunday. */
@Verifies("hours-of-the-week")
class HoursOfTheWeekTest {

  private static final String RULE = "hours-of-the-week";

  private final CareRequest twoHours = asks().build();

  @Test
  void exactlyTheLimitIsWithinIt() {
    var four = helper("berta").atMost(4).build();
    var less = helper("berta").atMost(3.9).build();
    var pledge = asks("r0").from("2026-11-23T09:00", 2).build();

    verifyThat(RULE).given(pledged(house(), pledge, four), twoHours, four).objectsToNobody();
    verifyThat(RULE)
        .given(pledged(house(), pledge, less), twoHours, less)
        .objectsTo(less)
        .says(ENGLISH, "has pledged 2 of at most 3.9 hours in that week (this takes 2)")
        .says(GERMAN, "hat in jener Woche 2 von höchstens 3,9 Stunden zugesagt (dies braucht 2)")
        .suggests(ENGLISH, "a shorter task, or another week")
        .suggests(GERMAN, "eine kürzere Aufgabe oder eine andere Woche");
  }

  @Test
  void thirdsOfAnHourAddUpToTheLimit() {
    var one = helper("berta").atMost(1).build();
    var twenty = Duration.ofMinutes(20);
    var pledges = house();
    for (int day = 3; day <= 4; day++) {
      pledges =
          pledged(
              pledges,
              asks("p" + day).from("2026-11-2%dT12:00".formatted(day), twenty).build(),
              one);
    }

    verifyThat(RULE)
        .given(pledges, asks().from("2026-11-27T12:00", twenty).build(), one)
        .objectsToNobody();
  }

  @Test
  void withoutALimitThereIsNone() {
    var always = helper("always").build();
    var never = helper("never").atMost(0).build();

    verifyThat(RULE).given(house(), twoHours, always, never).objectsTo(never);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T00:00, false",
    "2026-11-22T23:59, true",
    "2026-11-29T23:59, false",
    "2026-11-30T00:00, true"
  })
  void aTaskCountsInTheWeekInWhichItStarts(String pledged, boolean otherWeek) {
    var berta = helper("berta").atMost(2).build();
    var community = pledged(house(), asks("r0").from(pledged, 2).build(), berta);
    var given = verifyThat(RULE).given(community, twoHours, berta);

    if (otherWeek) {
      given.objectsToNobody();
    } else {
      given.objectsTo(berta);
    }
  }

  @Test
  void allTimesOfAWeekCount() {
    var threeDays =
        asks().from("2026-11-23T09:00", 2).again("FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=6").build();
    var six = helper("six").atMost(6).build();
    var five = helper("five").atMost(5).build();

    verifyThat(RULE)
        .given(house(), threeDays, six, five)
        .objectsTo(five)
        .says(ENGLISH, "has pledged 0 of at most 5 hours in that week (this takes 6)");
  }

  @Test
  void theWeekThatIsTooFullIsNamed() {
    var weekly = asks().again("FREQ=WEEKLY;COUNT=3").build();
    var berta = helper("berta").atMost(4).build();
    var busy = pledged(house(), asks("r0").from("2026-12-07T09:00", 3.5).build(), berta);

    verifyThat(RULE)
        .given(busy, weekly, berta)
        .objectsTo(berta)
        .says(ENGLISH, "has pledged 3.5 of at most 4 hours in that week (this takes 2)");
  }

  @Test
  void aFlexibleStartMayGoIntoTheNextWeek() {
    var request = asks().startingBetween("2026-11-29T20:00", "2026-11-30T09:00", 2).build();
    var berta = helper("berta").atMost(3).build();
    var full = pledged(house(), asks("r0").build(), berta);

    var given = verifyThat(RULE).given(full, request, berta).objectsToNobody();

    assertThat(given.proposal().starts()).containsExactly(at("2026-11-30T00:00"));
  }

  @Test
  void severalFlexibleTimesGoIntoTheWeeksThatHaveRoom() {
    var three =
        asks()
            .startingBetween(
                "2026-11-24T09:00", "2026-11-24T09:00", "2026-11-29T09:00", "2026-11-29T09:00", 2)
            .again("FREQ=DAILY;COUNT=3")
            .build();
    var two = helper("two").atMost(2).build();
    var four = helper("four").atMost(4).build();

    // from Tuesday on all three are in one week, from Sunday on only the first
    verifyThat(RULE)
        .given(house(), three, two, four)
        .objectsTo(two)
        .says(ENGLISH, "has pledged 0 of at most 2 hours in that week (this takes 4)");
  }

  @Test
  void theWeekIsThatOfTheHouse() {
    var auckland =
        Centre.builder().id(HOUSE).name("Open house").zone(ZoneId.of("Pacific/Auckland")).build();
    var berta = helper("berta").atMost(2).build();
    // Sunday 22 November 20:00 in Berlin is Monday in Auckland
    var sunday = asks("r0").from("2026-11-22T20:00", 2).build();

    verifyThat(RULE).given(pledged(house(), sunday, berta), twoHours, berta).objectsToNobody();
    verifyThat(RULE)
        .given(pledged(house().with(auckland).get(), sunday, berta), twoHours, berta)
        .objectsTo(berta);
  }
}
