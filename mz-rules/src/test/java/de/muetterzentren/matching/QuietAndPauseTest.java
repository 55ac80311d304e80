package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;

import de.muetterzentren.model.participant.PhaseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quiet times stay quiet, a pause is a pause. */
@Verifies({"quiet-times", "no-pause"})
class QuietAndPauseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TUESDAY 10:00-12:00",
        "TUESDAY 10:59-12:00",
        "TUESDAY 09:30-10:00",
        "MONDAY 22:00-09:01",
        "TUESDAY 00:00-00:00"
      })
  void inQuietTimesNobodyIsAsked(String quiet) {
    var berta = helper("berta").quiet(quiet).build();

    verifyThat("quiet-times")
        .given(house(), asks().build(), berta)
        .objectsTo(berta)
        .says(ENGLISH, "keeps this time quiet")
        .says(GERMAN, "hält sich diese Zeit als Ruhezeit frei")
        .suggests(ENGLISH, "a time outside the quiet times")
        .suggests(GERMAN, "eine Zeit außerhalb der Ruhezeiten");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TUESDAY 11:00-12:00",
        "TUESDAY 08:00-09:00",
        "MONDAY 22:00-09:00",
        "WEDNESDAY 09:00-11:00"
      })
  void besideQuietTimesThereIsRoom(String quiet) {
    verifyThat("quiet-times")
        .given(house(), asks().build(), helper("berta").quiet(quiet).build())
        .objectsToNobody();
  }

  @Test
  void aFlexibleStartFindsRoomBetweenQuietTimes() {
    var request = asks().startingBetween("2026-11-24T08:00", "2026-11-24T12:00", 2).build();
    var room = helper("room").quiet("TUESDAY 07:00-10:00", "TUESDAY 12:00-20:00").build();
    var none = helper("none").quiet("TUESDAY 07:00-10:01", "TUESDAY 12:00-20:00").build();

    verifyThat("quiet-times").given(house(), request, room, none).objectsTo(none);
  }

  @Test
  void inAPauseNobodyIsAsked() {
    var resting = helper("resting").phase(PhaseKind.PAUSE, "2026-11-24", "2026-12-24").build();

    verifyThat("no-pause")
        .given(house(), asks().build(), resting)
        .objectsTo(resting)
        .says(ENGLISH, "takes a pause at this time")
        .says(GERMAN, "macht zu dieser Zeit Pause")
        .suggests(ENGLISH, "a time after the pause")
        .suggests(GERMAN, "eine Zeit nach der Pause");
  }

  @Test
  void beforeAndAfterAPauseAndInOtherPhasesEverybodyIsAsked() {
    var before = helper("before").phase(PhaseKind.PAUSE, "2026-11-25", "2026-12-24").build();
    var after = helper("after").phase(PhaseKind.PAUSE, "2026-11-01", "2026-11-23").build();
    var receiving =
        helper("receiving").phase(PhaseKind.RECEIVING, "2026-11-01", "2026-12-01").build();
    var giving = helper("giving").phase(PhaseKind.GIVING, "2026-11-01", "2026-12-01").build();

    verifyThat("no-pause")
        .given(house(), asks().build(), before, after, receiving, giving)
        .objectsToNobody();
  }

  @Test
  void aPauseBeginsAndEndsAtMidnightInTheZoneOfTheHouse() {
    var tuesday = helper("tuesday").phase(PhaseKind.PAUSE, "2026-11-24", "2026-11-24").build();

    verifyThat("no-pause")
        .given(house(), asks().from("2026-11-23T22:00", 2).build(), tuesday)
        .objectsToNobody();
    verifyThat("no-pause")
        .given(house(), asks().from("2026-11-23T22:00", 2.5).build(), tuesday)
        .objectsTo(tuesday);
    verifyThat("no-pause")
        .given(house(), asks().from("2026-11-24T23:59", 2).build(), tuesday)
        .objectsTo(tuesday);
    verifyThat("no-pause")
        .given(house(), asks().from("2026-11-25T00:00", 2).build(), tuesday)
        .objectsToNobody();
  }

  @Test
  void oneDateOfARecurringRequestMayLieInAPause() {
    var weekly = asks().again("FREQ=WEEKLY;COUNT=10").build();
    var later = helper("later").phase(PhaseKind.PAUSE, "2027-01-26", "2027-01-26").build();

    verifyThat("no-pause").given(house(), weekly, later).objectsTo(later);
  }
}
