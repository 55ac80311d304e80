package de.muetterzentren.examples.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23 08:00",
        "2026-11-23T08:00",
        "2026-11-23 8:00:00",
        "23.11.2026 08:00",
        "23.11.2026, 8.00 Uhr"
      })
  void manySpellingsOfAMondayMorning(String text) {
    assertThat(Times.start(text, BERLIN))
        .isEqualTo(ZonedDateTime.parse("2026-11-23T08:00+01:00[Europe/Berlin]"));
  }

  @Test
  void aStartThatComesTwiceIsTheFirst() {
    assertThat(Times.start("2026-10-25 02:30", BERLIN))
        .isEqualTo(ZonedDateTime.parse("2026-10-25T02:30+02:00[Europe/Berlin]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-29 02:30",
        "2026-02-30 08:00",
        "11/23/2026 08:00",
        "2026-11-23",
        "2026-11-23 24:00",
        "tomorrow"
      })
  void whatDoesNotExistThereIsRefused(String text) {
    assertThatThrownBy(() -> Times.start(text, BERLIN)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2:30|150",
        "2,5|150",
        "2.5 h|150",
        "1,25 Std.|75",
        "90 min|90",
        "PT45M|45",
        "3|180"
      })
  void manySpellingsOfADuration(String text, long minutes) {
    assertThat(Times.duration(text)).isEqualTo(Duration.ofMinutes(minutes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "long", "2:75", "-1", "1 day"})
  void otherDurationsAreRefused(String text) {
    assertThatThrownBy(() -> Times.duration(text)).isInstanceOf(DateTimeException.class);
  }
}
