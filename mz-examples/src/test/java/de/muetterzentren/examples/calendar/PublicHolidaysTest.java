package de.muetterzentren.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.model.calendar.Holiday;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.calendar.HolidayKind;
import de.muetterzentren.model.problem.InvalidValueException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known days of 2026 in all states; sources are the laws of the states on holidays. */
class PublicHolidaysTest {
  private static final Set<String> STATES =
      new TreeSet<>(
          Set.of(
              "DE-BB", "DE-BE", "DE-BW", "DE-BY", "DE-HB", "DE-HE", "DE-HH", "DE-MV", "DE-NI",
              "DE-NW", "DE-RP", "DE-SH", "DE-SL", "DE-SN", "DE-ST", "DE-TH"));

  /** Nine are the same everywhere; the rest is of the state. */
  @ParameterizedTest
  @CsvSource({
    "DE-BB, 12", "DE-BE, 10", "DE-BW, 12", "DE-BY, 12", "DE-HB, 10", "DE-HE, 10", "DE-HH, 10",
    "DE-MV, 11", "DE-NI, 10", "DE-NW, 11", "DE-RP, 11", "DE-SH, 10", "DE-SL, 12", "DE-SN, 11",
    "DE-ST, 11", "DE-TH, 11"
  })
  void everyStateHasItsHolidays(String region, int days) {
    HolidayCalendar calendar = PublicHolidays.of(region, 2026, 2026);

    assertThat(calendar.holidays()).hasSize(days);
    assertThat(calendar.holidays().map(one -> one.days().first()))
        .contains(
            day(1, 1),
            day(4, 3),
            day(4, 6),
            day(5, 1),
            day(5, 14),
            day(5, 25),
            day(10, 3),
            day(12, 25),
            day(12, 26));
    assertThat(calendar.knows(HolidayKind.PUBLIC, day(12, 31))).isTrue();
    assertThat(calendar.knows(HolidayKind.PUBLIC, LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(calendar.knows(HolidayKind.SCHOOL, day(7, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-06, DE-BW DE-BY DE-ST",
    "2026-03-08, DE-BE DE-MV",
    "2026-06-04, DE-BW DE-BY DE-HE DE-NW DE-RP DE-SL",
    "2026-08-15, DE-SL",
    "2026-09-20, DE-TH",
    "2026-10-31, DE-BB DE-HB DE-HH DE-MV DE-NI DE-SH DE-SN DE-ST DE-TH",
    "2026-11-01, DE-BW DE-BY DE-NW DE-RP DE-SL",
    "2026-11-18, DE-SN",
    "2026-11-19, ''"
  })
  void aDayIsAHolidayInTheseStatesOnly(LocalDate day, String states) {
    assertThat(
            STATES.stream()
                .filter(
                    region ->
                        PublicHolidays.of(region, 2026, 2026).isHoliday(HolidayKind.PUBLIC, day))
                .collect(Collectors.joining(" ")))
        .isEqualTo(states);
  }

  @Test
  void namesAreInBothLanguages() {
    Holiday day = PublicHolidays.of("DE-NI", 2026, 2026).on(day(10, 31)).head();

    assertThat(day.name(Locale.GERMAN)).isEqualTo("Reformationstag");
    assertThat(day.name(Locale.ENGLISH)).isEqualTo("Reformation day");
  }

  @Test
  void theBundledHouseHasTheSameDays() {
    HolidayCalendar bundled = House.bundled().calendars().get("DE-NI").get();

    assertThat(
            bundled.holidays().filter(one -> one.kind() == HolidayKind.PUBLIC).map(Holiday::days))
        .isEqualTo(PublicHolidays.of("DE-NI", 2026, 2027).holidays().map(Holiday::days));
  }

  @Test
  void whatIsNoStateOrNoYearIsRefused() {
    assertThatThrownBy(() -> PublicHolidays.of("DE-XX", 2027, 2026))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("region (DE-XX)")
        .hasMessageContaining("DE-NI")
        .hasMessageContaining("lastYear (2026) must be from 2,027 to 2,100");
    assertThatThrownBy(() -> PublicHolidays.of(null, 2026, 2026))
        .hasMessageContaining("region must be given");
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
