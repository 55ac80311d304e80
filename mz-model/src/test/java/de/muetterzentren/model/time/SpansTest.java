package de.muetterzentren.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.model.problem.InvalidValueException;
import io.vavr.collection.Array;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class SpansTest {
  private static final Instant MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z");

  @Test
  void adjoiningSpansJoin() {
    assertThat(Spans.of(Array.of(hours(12, 15), hours(9, 12))).intervals())
        .containsExactly(hours(9, 15));
  }

  @Test
  void spansWithAGapStayApart() {
    assertThat(Spans.of(Array.of(hours(13, 15), hours(9, 12))).intervals())
        .containsExactly(hours(9, 12), hours(13, 15));
  }

  @Test
  void theConstructorMergesToo() {
    assertThat(new Spans(Array.of(hours(12, 15), hours(9, 12), hours(3, 3))))
        .isEqualTo(Spans.of(hours(9, 15)));
  }

  @Test
  void spansAreHalfOpen() {
    Spans morning = Spans.of(hours(9, 12));
    assertThat(morning.touches(hours(12, 15))).isFalse();
    assertThat(morning.touches(hours(11, 15))).isTrue();
    assertThat(morning.covers(hours(9, 12))).isTrue();
    assertThat(morning.covers(hours(9, 13))).isFalse();
  }

  @Test
  void anEmptySpanHasNoMoment() {
    Spans morning = Spans.of(hours(9, 12));
    for (int hour : new int[] {8, 9, 10, 12, 13}) {
      assertThat(morning.touches(hours(hour, hour))).isFalse();
      assertThat(morning.covers(hours(hour, hour))).isTrue();
    }
    assertThat(Spans.of(hours(9, 9))).isEqualTo(Spans.none());
  }

  @Test
  void gapsAreWhatIsMissing() {
    Spans open = Spans.of(Array.of(hours(9, 12), hours(13, 15)));
    assertThat(open.gaps(hours(8, 18)).intervals())
        .containsExactly(hours(8, 9), hours(12, 13), hours(15, 18));
    assertThat(open.gaps(hours(10, 11)).isEmpty()).isTrue();
    assertThat(open.gaps(hours(10, 14)).intervals()).containsExactly(hours(12, 13));
    assertThat(Spans.none().gaps(hours(8, 9)).intervals()).containsExactly(hours(8, 9));
  }

  @Test
  void totalAddsUp() {
    assertThat(Spans.of(Array.of(hours(9, 12), hours(11, 13), hours(20, 21))).total())
        .isEqualTo(Duration.ofHours(5));
  }

  @Test
  void nullIsRefused() {
    assertThatThrownBy(() -> new Spans(null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("intervals must be given");
    assertThatThrownBy(() -> new Spans(Array.of((Interval) null)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("intervals[] must be given");
  }

  private static Interval hours(int from, int to) {
    return Interval.of(MIDNIGHT.plus(Duration.ofHours(from)), MIDNIGHT.plus(Duration.ofHours(to)));
  }
}
