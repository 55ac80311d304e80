package de.muetterzentren.insight.demand.slot;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class PossibleTimeTest {
  private static final ZoneId HALF_AN_HOUR = ZoneId.of("Australia/Lord_Howe");

  /** There the clock goes back from 2:00 to 1:30; the full hour before that is 1:00 again. */
  @Test
  void aClockThatGoesBackByHalfAnHourDoesNotHoldUpTheHours() {
    ZonedDateTime midnight = ZonedDateTime.of(2026, 4, 5, 0, 0, 0, 0, HALF_AN_HOUR);
    ZonedDateTime at = midnight;
    for (int hour = 0; hour < 6; hour++) {
      ZonedDateTime next = PossibleTime.nextHour(at);
      assertThat(next.toInstant()).isAfter(at.toInstant());
      at = next;
    }

    Array<PossibleTime> times =
        PossibleTime.within(
            Array.of(new StartWindow(midnight, midnight.plusHours(5))),
            Duration.ofMinutes(30),
            DateSpan.of(midnight.toLocalDate()),
            HALF_AN_HOUR);

    assertThat(times.map(one -> one.hours().from() - 6 * 24)).contains(0, 1, 2, 3, 4);
  }
}
