package de.muetterzentren.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import io.vavr.collection.TreeSet;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZonedDateTime MONDAY = at("2026-11-23T09:00");

  @Test
  void countGivesSoManyDates() {
    assertThat(Recurrence.of("FREQ=WEEKLY;BYDAY=MO,TH;COUNT=4").startsFrom(MONDAY))
        .containsExactly(
            at("2026-11-23T09:00"),
            at("2026-11-26T09:00"),
            at("2026-11-30T09:00"),
            at("2026-12-03T09:00"));
  }

  @Test
  void theSecondMondayOfAMonth() {
    assertThat(Recurrence.of("FREQ=MONTHLY;BYDAY=2MO;COUNT=3").startsFrom(MONDAY))
        .containsExactly(at("2026-12-14T09:00"), at("2027-01-11T09:00"), at("2027-02-08T09:00"));
  }

  @ParameterizedTest
  @CsvSource({
    // 09:00 in Berlin is 08:00 in UTC
    "20261125T080000Z, 3",
    "20261125T075959Z, 2",
    "20261125T090000, 3",
    "20261125T085959, 2",
    "20261125, 3",
    "20261123, 1"
  })
  void untilIsAMomentALocalTimeOrAWholeDay(String until, int dates) {
    assertThat(Recurrence.of("FREQ=DAILY;UNTIL=" + until).startsFrom(MONDAY)).hasSize(dates);
  }

  @Test
  void aBareDateEndsWithThatDayInTheZoneOfTheStart() {
    ZonedDateTime late = ZonedDateTime.parse("2026-11-23T23:30-05:00[America/New_York]");
    assertThat(Recurrence.of("FREQ=DAILY;UNTIL=20261125").startsFrom(late)).hasSize(3);
    ZonedDateTime early = ZonedDateTime.parse("2026-11-23T00:30+05:30[Asia/Kolkata]");
    assertThat(Recurrence.of("FREQ=DAILY;UNTIL=20261125").startsFrom(early)).hasSize(3);
  }

  @Test
  void localTimeStaysOverAClockChange() {
    assertThat(Recurrence.of("FREQ=WEEKLY;COUNT=3").startsFrom(at("2026-03-22T09:00")))
        .containsExactly(at("2026-03-22T09:00"), at("2026-03-29T09:00"), at("2026-04-05T09:00"));
    assertThat(Recurrence.of("FREQ=WEEKLY;COUNT=3").startsFrom(at("2026-10-18T09:00")))
        .containsExactly(at("2026-10-18T09:00"), at("2026-10-25T09:00"), at("2026-11-01T09:00"));
  }

  @Test
  void aTimeThatTheClockJumpsOverIsReadAsSoMuchLater() {
    Recurrence daily = Recurrence.of("FREQ=DAILY;COUNT=3");
    assertThat(daily.startsFrom(at("2026-03-28T02:30")))
        .extracting(ZonedDateTime::toString)
        .containsExactly(
            "2026-03-28T02:30+01:00[Europe/Berlin]",
            "2026-03-29T03:30+02:00[Europe/Berlin]",
            "2026-03-30T02:30+02:00[Europe/Berlin]");
    assertThat(daily.localStartsFrom(at("2026-03-28T02:30")))
        .contains(LocalDateTime.parse("2026-03-29T02:30"));
  }

  @Test
  void aTimeThatComesTwiceIsTheFirst() {
    assertThat(Recurrence.of("FREQ=DAILY;COUNT=2").startsFrom(at("2026-10-24T02:30")))
        .extracting(ZonedDateTime::toString)
        .containsExactly(
            "2026-10-24T02:30+02:00[Europe/Berlin]", "2026-10-25T02:30+02:00[Europe/Berlin]");
  }

  @Test
  void theFirstStartStaysItselfEvenWhenItsTimeComesTwice() {
    ZonedDateTime second = at("2026-10-25T02:30").withLaterOffsetAtOverlap();
    assertThat(Recurrence.of("FREQ=DAILY;COUNT=2").startsFrom(second).head()).isEqualTo(second);
    ZonedDateTime first = second.withEarlierOffsetAtOverlap();
    assertThat(Recurrence.of("FREQ=DAILY;COUNT=2").startsFrom(first).head()).isEqualTo(first);
  }

  @Test
  void partsOfASecondAreKept() {
    ZonedDateTime odd = MONDAY.plusNanos(123_456_789);
    assertThat(Recurrence.of("FREQ=DAILY;COUNT=2").startsFrom(odd))
        .containsExactly(odd, odd.plusDays(1));
  }

  @Test
  void exceptionsFallOut() {
    LocalDate second = LocalDate.of(2026, 11, 24);
    assertThat(new Recurrence("FREQ=DAILY;COUNT=3", TreeSet.of(second)).startsFrom(MONDAY))
        .containsExactly(at("2026-11-23T09:00"), at("2026-11-25T09:00"));
    Recurrence none = new Recurrence("FREQ=DAILY;COUNT=1", TreeSet.of(MONDAY.toLocalDate()));
    assertThatThrownBy(() -> none.startsFrom(MONDAY)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void asManyAsAYearOfDaysAndNoMore() {
    assertThat(Recurrence.of("FREQ=DAILY;COUNT=366").startsFrom(MONDAY)).hasSize(366);
    assertThat(Recurrence.of("FREQ=DAILY;UNTIL=20271123").startsFrom(MONDAY)).hasSize(366);
    assertThatThrownBy(() -> Recurrence.of("FREQ=DAILY;UNTIL=20271124").startsFrom(MONDAY))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("within 366 dates");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "nonsense",
        "COUNT=3",
        "RRULE:FREQ=DAILY;COUNT=2",
        "FREQ=DAILY",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=-1",
        "FREQ=DAILY;COUNT=x",
        "FREQ=DAILY;COUNT=367",
        "FREQ=DAILY;COUNT=100000",
        "FREQ=DAILY;COUNT=99999999999",
        "FREQ=DAILY;COUNT=2;UNTIL=20270101",
        "FREQ=DAILY;UNTIL=20261399",
        "FREQ=NEVER;COUNT=2",
        "FREQ=DAILY;INTERVAL=0;COUNT=2",
        "FREQ=DAILY;INTERVAL=1000000000;COUNT=300",
        "FREQ=YEARLY;INTERVAL=2147483647;COUNT=2"
      })
  void rulesThatAreNoneOrDoNotEndAreRefused(String rule) {
    assertThatThrownBy(() -> Recurrence.of(rule))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> {
              assertThat(refused.problems().head().path()).isEqualTo("rule");
              assertThat(refused.problems().head().expected()).isEqualTo(Expectation.RECURRENCE);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=SECONDLY;UNTIL=99991231T235959Z",
        "FREQ=SECONDLY;BYMONTH=1;BYMONTHDAY=31;BYHOUR=23;BYMINUTE=59;BYSECOND=59;COUNT=2",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2",
        "FREQ=SECONDLY;INTERVAL=7;BYDAY=SU;BYMONTH=2;BYMONTHDAY=29;BYHOUR=3;COUNT=300",
        "FREQ=MINUTELY;BYMONTHDAY=31;BYMONTH=4;UNTIL=99990101T000000Z",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3",
        "FREQ=YEARLY;COUNT=366",
        "FREQ=YEARLY;INTERVAL=1000;COUNT=366",
        "FREQ=DAILY;INTERVAL=1000;COUNT=366",
        "FREQ=YEARLY;BYDAY=FR;BYMONTHDAY=13;BYMONTH=2;INTERVAL=999;COUNT=366",
        "FREQ=DAILY;UNTIL=20250101"
      })
  void rulesThatNeverEndInTimeAreRefusedQuickly(String rule) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThatThrownBy(() -> Recurrence.of(rule).startsFrom(MONDAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("rule ("));
  }

  @Test
  void absurdFirstDatesAreRefused() {
    for (int year : new int[] {999_999_999, -999_999_999, 300_000, -300_000}) {
      ZonedDateTime first = LocalDateTime.of(year, 6, 1, 9, 0).atZone(ZoneId.of("UTC"));
      assertThatThrownBy(() -> Recurrence.of("FREQ=DAILY;COUNT=2").startsFrom(first))
          .isInstanceOf(InvalidValueException.class);
    }
  }

  private static ZonedDateTime at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN);
  }
}
