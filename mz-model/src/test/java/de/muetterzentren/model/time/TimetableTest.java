package de.muetterzentren.model.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.muetterzentren.model.problem.InvalidValueException;
import io.vavr.collection.Array;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;

class TimetableTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void timesAreHalfOpen() {
    Timetable free = weekly(BERLIN, MONDAY, "09:00", "12:00");
    assertThat(free.covers(span("2026-11-23T09:00", "2026-11-23T12:00"))).isTrue();
    assertThat(free.covers(span("2026-11-23T09:00", "2026-11-23T12:01"))).isFalse();
    assertThat(free.touches(span("2026-11-23T12:00", "2026-11-23T15:00"))).isFalse();
    assertThat(free.touches(span("2026-11-23T08:00", "2026-11-23T09:00"))).isFalse();
    assertThat(free.touches(span("2026-11-23T11:59", "2026-11-23T15:00"))).isTrue();
    assertThat(free.covers(span("2026-11-24T09:00", "2026-11-24T12:00"))).isFalse();
  }

  @Test
  void aNightEndsOnTheNextDay() {
    Timetable free = weekly(BERLIN, FRIDAY, "22:00", "06:00");
    assertThat(free.covers(span("2026-11-27T22:00", "2026-11-28T06:00"))).isTrue();
    assertThat(free.covers(span("2026-11-28T00:00", "2026-11-28T05:00"))).isTrue();
    assertThat(free.covers(span("2026-11-27T00:00", "2026-11-27T05:00"))).isFalse();
    assertThat(free.covers(span("2026-11-28T22:00", "2026-11-28T23:00"))).isFalse();
  }

  @Test
  void midnightToMidnightIsTheWholeDay() {
    Timetable free = weekly(BERLIN, MONDAY, "00:00", "00:00");
    assertThat(free.covers(span("2026-11-23T00:00", "2026-11-24T00:00"))).isTrue();
    assertThat(free.covers(span("2026-11-23T00:00", "2026-11-24T00:01"))).isFalse();
    assertThat(free.touches(span("2026-11-24T00:00", "2026-11-24T12:00"))).isFalse();
  }

  /** In the night of 25 October 2026 the clock goes from 3:00 back to 2:00. */
  @Test
  void whatEndsWhenTheClockIsPutBackToJustThatTimeEndsOnce() {
    Timetable untilTwo =
        Timetable.in(ZoneId.of("Europe/Berlin"))
            .weekly(
                Array.of(
                    new WeeklySpan(DayOfWeek.SATURDAY, LocalTime.of(22, 0), LocalTime.of(2, 0))))
            .build();
    Interval night =
        Interval.of(Instant.parse("2026-10-24T12:00:00Z"), Instant.parse("2026-10-25T12:00:00Z"));

    assertThat(untilTwo.within(night).intervals())
        .containsExactly(
            Interval.of(
                Instant.parse("2026-10-24T20:00:00Z"), Instant.parse("2026-10-25T00:00:00Z")));
  }

  @Test
  void adjoiningSpansCountAsOne() {
    Timetable free =
        Timetable.in(BERLIN)
            .weekly(
                Array.of(
                    WeeklySpan.of(MONDAY, "09:00", "12:00"),
                    WeeklySpan.of(MONDAY, "12:00", "00:00"),
                    WeeklySpan.of(TUESDAY, "00:00", "03:00")))
            .build();
    assertThat(free.covers(span("2026-11-23T10:00", "2026-11-24T03:00"))).isTrue();
    assertThat(free.within(span("2026-11-23T00:00", "2026-11-25T00:00")).intervals())
        .containsExactly(span("2026-11-23T09:00", "2026-11-24T03:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29, 00:00, 12:00, 11",
    "2026-03-29, 00:00, 00:00, 23",
    "2026-10-25, 00:00, 12:00, 13",
    "2026-10-25, 00:00, 00:00, 25",
    "2026-03-22, 00:00, 00:00, 24",
    // a start or an end that the clock jumps over is the moment of the jump
    "2026-03-29, 02:30, 06:00, 3",
    "2026-03-29, 01:00, 02:30, 1",
    "2026-03-29, 02:15, 02:45, 0",
    // what comes twice: the first start, the second end
    "2026-10-25, 02:30, 04:00, 2.5",
    "2026-10-25, 01:00, 02:30, 2.5",
    "2026-10-25, 02:00, 03:00, 2",
    "2026-10-25, 02:15, 02:45, 1.5"
  })
  void hoursOnDaysWithAClockChange(LocalDate day, String from, String to, double hours) {
    assertThat(hoursOn(BERLIN, day, from, to)).isEqualTo(hours);
  }

  @ParameterizedTest
  @CsvSource({
    "Asia/Kolkata, 2026-03-29, 24",
    "Asia/Kolkata, 2026-10-25, 24",
    "America/New_York, 2026-03-08, 23",
    "America/New_York, 2026-03-29, 24",
    "America/New_York, 2026-11-01, 25",
    "Australia/Lord_Howe, 2026-04-05, 24.5",
    "Australia/Lord_Howe, 2026-10-04, 23.5",
    "America/Sao_Paulo, 2018-11-04, 23",
    "America/Sao_Paulo, 2018-02-17, 25",
    "America/Sao_Paulo, 2018-02-18, 24",
    "Pacific/Apia, 2011-12-30, 0",
    "UTC, 2026-03-29, 24"
  })
  void hoursOfAWholeDayInOtherZones(ZoneId zone, LocalDate day, double hours) {
    assertThat(hoursOn(zone, day, "00:00", "00:00")).isEqualTo(hours);
  }

  @Test
  void aDayThatBeginsBeforeTheOneBeforeHasEnded() {
    // St John's, 2010-11-07 00:01: back to 23:01 of the Saturday
    ZoneId zone = ZoneId.of("America/St_Johns");
    Timetable sunday = weekly(zone, SUNDAY, "00:00", "08:00");
    Instant secondQuarterPastEleven = Instant.parse("2010-11-07T02:45:00Z");
    assertThat(secondQuarterPastEleven.atZone(zone).toLocalDateTime())
        .isEqualTo(LocalDateTime.parse("2010-11-06T23:15"));
    Interval then = Interval.of(secondQuarterPastEleven, Duration.ofMinutes(15));
    assertThat(sunday.covers(then)).isTrue();
    assertThat(sunday.touches(then)).isTrue();
    assertThat(sunday.within(then).total()).isEqualTo(Duration.ofMinutes(15));

    Timetable saturday = weekly(zone, SATURDAY, "20:00", "23:30");
    Interval firstMidnight =
        Interval.of(Instant.parse("2010-11-07T02:30:00Z"), Duration.ofSeconds(30));
    assertThat(saturday.covers(firstMidnight)).isTrue();
    assertThat(saturday.touches(firstMidnight)).isTrue();
  }

  @Test
  void exceptedDaysHaveNoWeeklyTimesButOneOffSpans() {
    Timetable open =
        Timetable.in(BERLIN)
            .weekly(Array.of(WeeklySpan.of(MONDAY, "09:00", "12:00")))
            .except(Array.of(DateSpan.of(LocalDate.of(2026, 11, 23))))
            .once(Array.of(span("2026-11-23T14:00", "2026-11-23T16:00")))
            .build();
    assertThat(open.touches(span("2026-11-23T09:00", "2026-11-23T12:00"))).isFalse();
    assertThat(open.covers(span("2026-11-23T14:00", "2026-11-23T16:00"))).isTrue();
    assertThat(open.covers(span("2026-11-30T09:00", "2026-11-30T12:00"))).isTrue();
    assertThat(open.covers(span("2026-11-30T14:00", "2026-11-30T16:00"))).isFalse();
  }

  @Test
  void aNightBeforeAnExceptedDayStillEndsOnIt() {
    Timetable free =
        Timetable.in(BERLIN)
            .weekly(Array.of(WeeklySpan.of(FRIDAY, "22:00", "06:00")))
            .except(Array.of(DateSpan.of(LocalDate.of(2026, 11, 28))))
            .build();
    assertThat(free.covers(span("2026-11-27T22:00", "2026-11-28T06:00"))).isTrue();
  }

  @Test
  void anEmptySpanIsCoveredAndTouchesNothing() {
    Timetable free = weekly(BERLIN, MONDAY, "09:00", "12:00");
    for (String moment :
        new String[] {"2026-11-23T08:00", "2026-11-23T10:00", "2026-11-23T12:00"}) {
      assertThat(free.covers(span(moment, moment))).isTrue();
      assertThat(free.touches(span(moment, moment))).isFalse();
      assertThat(free.within(span(moment, moment)).isEmpty()).isTrue();
    }
  }

  @Test
  void spansWithoutEndAreRefusedAndDoNotHang() {
    Timetable always =
        Timetable.in(BERLIN)
            .weekly(Array.of(DayOfWeek.values()).map(day -> WeeklySpan.of(day, "00:00", "00:00")))
            .build();
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThatThrownBy(() -> always.covers(Interval.ALL))
              .isInstanceOf(InvalidValueException.class)
              .hasMessageContaining("span.start")
              .hasMessageContaining("span.end");
          assertThatThrownBy(() -> always.within(Interval.startingAt(Instant.EPOCH)))
              .isInstanceOf(InvalidValueException.class);
          assertThatThrownBy(() -> always.touches(Interval.endingAt(Instant.EPOCH)))
              .isInstanceOf(InvalidValueException.class);
        });
  }

  private static double hoursOn(ZoneId zone, LocalDate day, String from, String to) {
    Timetable table = weekly(zone, day.getDayOfWeek(), from, to);
    Interval around =
        Interval.of(
            day.minusDays(2).atStartOfDay(zone).toInstant(),
            day.plusDays(3).atStartOfDay(zone).toInstant());
    double hours = table.within(around).total().toMinutes() / 60.0;
    for (Interval piece : table.within(around).intervals()) {
      assertThat(table.covers(piece)).isTrue();
    }
    return hours;
  }

  private static Timetable weekly(ZoneId zone, DayOfWeek day, String from, String to) {
    return Timetable.in(zone).weekly(Array.of(WeeklySpan.of(day, from, to))).build();
  }

  private static Interval span(String from, String to) {
    return Interval.of(
        LocalDateTime.parse(from).atZone(BERLIN).toInstant(),
        LocalDateTime.parse(to).atZone(BERLIN).toInstant());
  }
}
