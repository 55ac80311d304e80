package de.muetterzentren.model.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Recurrence;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class CareRequestTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void aRequestNeededOnceTakesPlaceOnce() {
    assertThat(request(fixed("2026-11-23T08:00"), null).occurrences())
        .containsExactly(Array.of(window("2026-11-23T08:00", "2026-11-23T08:00")));
  }

  @Test
  void aRecurringRequestKeepsItsLocalTimesOverAClockChange() {
    assertThat(
            starts(request(fixed("2026-10-24T08:00"), "FREQ=DAILY;COUNT=3")).map(Object::toString))
        .containsExactly(
            "2026-10-24T08:00+02:00[Europe/Berlin]",
            "2026-10-25T08:00+01:00[Europe/Berlin]",
            "2026-10-26T08:00+01:00[Europe/Berlin]");
  }

  @Test
  void severalHoursOfADayStaySeveralHours() {
    assertThat(starts(request(fixed("2026-11-23T08:00"), "FREQ=DAILY;BYHOUR=8,15;COUNT=3")))
        .containsExactly(at("2026-11-23T08:00"), at("2026-11-23T15:00"), at("2026-11-24T08:00"));
  }

  @Test
  void everyWindowMovesAlong() {
    When when =
        new When.Flexible(
            Array.of(
                window("2026-11-23T08:00", "2026-11-23T09:00"),
                window("2026-11-24T14:00", "2026-11-24T16:00")),
            Duration.ofHours(1));
    assertThat(request(when, "FREQ=WEEKLY;COUNT=2").occurrences())
        .containsExactly(
            when.windows(),
            Array.of(
                window("2026-11-30T08:00", "2026-11-30T09:00"),
                window("2026-12-01T14:00", "2026-12-01T16:00")));
  }

  @Test
  void onlyTheWindowInTheGapYieldsToTheClockChange() {
    When when =
        new When.Flexible(
            Array.of(
                window("2026-03-28T02:30", "2026-03-28T03:15"),
                window("2026-03-28T10:00", "2026-03-28T11:00")),
            Duration.ofHours(1));
    assertThat(request(when, "FREQ=DAILY;COUNT=2").occurrences().get(1))
        .containsExactly(
            window("2026-03-29T03:30", "2026-03-29T03:30"),
            window("2026-03-29T10:00", "2026-03-29T11:00"));
  }

  @Test
  void aWindowThatCrossesTheHourThatComesTwiceCanComeBack() {
    StartWindow twice =
        new StartWindow(
            at("2026-10-25T02:30").withEarlierOffsetAtOverlap(),
            at("2026-10-25T02:15").withLaterOffsetAtOverlap());
    When when = new When.Flexible(Array.of(twice), Duration.ofHours(1));
    assertThat(request(when, "FREQ=DAILY;COUNT=2").occurrences())
        .containsExactly(Array.of(twice), Array.of(window("2026-10-26T02:30", "2026-10-26T02:30")));
  }

  @Test
  void theLongestWindowStaysTheLongestOverAClockChange() {
    When when = When.between(at("2026-08-01T08:00"), at("2026-09-01T08:00"), Duration.ofHours(1));
    Seq<StartWindow> later = request(when, "FREQ=MONTHLY;INTERVAL=2;COUNT=2").occurrences().get(1);
    assertThat(later.head().earliest()).isEqualTo(at("2026-10-01T08:00"));
    assertThat(Duration.between(later.head().earliest(), later.head().latest()))
        .isEqualTo(StartWindow.LONGEST);
  }

  @Test
  void exceptionsDoNotTakePlace() {
    CareRequest request =
        builder(fixed("2026-11-23T08:00"))
            .recurrence(
                Option.of(
                    new Recurrence("FREQ=DAILY;COUNT=2", TreeSet.of(LocalDate.of(2026, 11, 23)))))
            .build();
    assertThat(starts(request)).containsExactly(at("2026-11-24T08:00"));
  }

  @Test
  void theEarliestStartIsThatOfTheEarliestWindowInAnyOrder() {
    When when =
        new When.Flexible(
            Array.of(
                window("2026-11-24T08:00", "2026-11-24T08:00"),
                window("2026-11-23T08:00", "2026-11-25T08:00")),
            Duration.ofHours(1));
    assertThat(when.earliest()).isEqualTo(at("2026-11-23T08:00"));
  }

  @Test
  void turnsFollowOneAnotherAndTheLastMayBeShorter() {
    CareRequest day = inTurns("2026-11-23T08:00", Duration.ofHours(10), Duration.ofHours(4));
    assertThat(day.numberOfTurns()).isEqualTo(3);
    assertThat(day.turn(1).when()).isEqualTo(When.at(at("2026-11-23T08:00"), Duration.ofHours(4)));
    assertThat(day.turn(2).when()).isEqualTo(When.at(at("2026-11-23T12:00"), Duration.ofHours(4)));
    assertThat(day.turn(3).when()).isEqualTo(When.at(at("2026-11-23T16:00"), Duration.ofHours(2)));
    assertThat(day.turn(2).numberOfTurns()).isEqualTo(1);
    assertThat(day.turn(2).withTurns(day.turns().filter(none -> false)).withWhen(day.when()))
        .isEqualTo(day.withTurns(Option.none()));
  }

  @Test
  void whereTheLengthFitsThereIsNoRestAndTwentyFourTurnsAreTheMost() {
    CareRequest day = inTurns("2026-11-23T00:00", Duration.ofHours(24), Duration.ofHours(1));
    assertThat(day.numberOfTurns()).isEqualTo(24);
    assertThat(day.turn(24).duration()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void turnsTakeTheirTimeOverAClockChange() {
    CareRequest night = inTurns("2026-10-24T22:00", Duration.ofHours(10), Duration.ofHours(5));
    assertThat(night.turn(2).when())
        .isEqualTo(When.at(at("2026-10-25T02:00").plusHours(1), Duration.ofHours(5)));
  }

  @Test
  void thereIsNoTurnBeyondTheLast() {
    CareRequest day = inTurns("2026-11-23T08:00", Duration.ofHours(10), Duration.ofHours(4));
    assertThatThrownBy(() -> day.turn(4)).hasMessage("turn (4) must be from 1 to 3");
    assertThatThrownBy(() -> day.turn(0)).hasMessage("turn (0) must be from 1 to 3");
    CareRequest whole = day.withTurns(Option.none());
    assertThat(whole.turn(1)).isSameAs(whole);
  }

  private static CareRequest inTurns(String start, Duration duration, Duration each) {
    return builder(When.at(at(start), duration)).turns(Option.of(Turns.of(each))).build();
  }

  private static Seq<ZonedDateTime> starts(CareRequest request) {
    return request.occurrences().map(windows -> windows.head().earliest());
  }

  private static CareRequest request(When when, String rule) {
    return builder(when).recurrence(Option.of(rule).map(Recurrence::of)).build();
  }

  private static CareRequest.Builder builder(When when) {
    return CareRequest.builder()
        .id(RequestId.of("r"))
        .centre(CentreId.of("c"))
        .asker(ParticipantId.of("p"))
        .service(Services.BABYSITTING)
        .when(when);
  }

  private static When fixed(String start) {
    return When.at(at(start), Duration.ofHours(1));
  }

  private static StartWindow window(String earliest, String latest) {
    return new StartWindow(at(earliest), at(latest));
  }

  private static ZonedDateTime at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN);
  }
}
