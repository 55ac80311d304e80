package de.muetterzentren.examples.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.model.time.WeeklySpan;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyTimesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "TU 08:00-12:00",
        "Di 8-12",
        "Di. 8.00–12.00 Uhr",
        "dienstag 08:00 - 12:00",
        "Tue 8:00-12",
        "TUESDAY  8-12"
      })
  void manySpellingsOfATuesdayMorning(String text) {
    assertThat(WeeklyTimes.read(text))
        .containsExactly(WeeklySpan.of(DayOfWeek.TUESDAY, "08:00", "12:00"));
  }

  @Test
  void nightsAndWholeDays() {
    assertThat(WeeklyTimes.read("Fr 22:00-06:00"))
        .containsExactly(WeeklySpan.of(DayOfWeek.FRIDAY, "22:00", "06:00"));
    assertThat(WeeklyTimes.read("So 0-24"))
        .containsExactly(WeeklySpan.of(DayOfWeek.SUNDAY, "00:00", "00:00"));
  }

  @Test
  void aRangeOfDaysMayCrossTheWeekend() {
    assertThat(WeeklyTimes.read("Sa-Mo 9-10").map(WeeklySpan::day))
        .containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "MO", "8-12", "XX 8-12", "MO 8-8", "MO 24-3", "MO 8:60-9", "MO 8-25", "MO 8"})
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> WeeklyTimes.read(text)).isInstanceOf(DateTimeException.class);
  }
}
