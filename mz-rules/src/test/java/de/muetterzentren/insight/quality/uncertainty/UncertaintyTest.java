package de.muetterzentren.insight.quality.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.muetterzentren.model.problem.InvalidValueException;
import io.vavr.collection.Array;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals and tests against published figures. */
class UncertaintyTest {
  /**
   * R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in
   * Medicine 17 (1998), table I, method 3.
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void wilsonIsAsPublished(long good, long of, double from, double to) {
    assertThat(Shares.wilson(good, of).from()).isCloseTo(from, within(0.00006));
    assertThat(Shares.wilson(good, of).to()).isCloseTo(to, within(0.00006));
  }

  /** The usual tables of exact limits after Garwood (1936), at 95 in 100. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 3.689",
    "1, 0.0253, 5.572",
    "2, 0.242, 7.225",
    "3, 0.619, 8.767",
    "5, 1.623, 11.668",
    "10, 4.795, 18.390",
    "20, 12.217, 30.888",
    "100, 81.364, 121.627"
  })
  void garwoodIsAsPublished(long count, double from, double to) {
    assertThat(Counts.garwood(count).from()).isCloseTo(from, within(0.0006));
    assertThat(Counts.garwood(count).to()).isCloseTo(to, within(0.0006));
  }

  /** The lady who tastes tea: 3 of 4 right (Fisher 1935): 17 of 70 on one side. */
  @Test
  void fisherIsAsPublished() {
    assertThat(Shares.chanceOfDifference(3, 4, 1, 4)).isCloseTo(2 * 17 / 70.0, within(1e-12));
    assertThat(Shares.chanceOfDifference(4, 4, 0, 4)).isCloseTo(2 / 70.0, within(1e-12));
    assertThat(Shares.chanceOfDifference(0, 0, 3, 4)).isEqualTo(1);
  }

  @Test
  void twoCountsOfEqualSpansAreCoinsThatWereThrown() {
    assertThat(Counts.chanceOfDifference(8, 90, 2, 90))
        .isCloseTo(2 * (45 + 10 + 1) / 1024.0, within(1e-12));
    assertThat(Counts.chanceOfDifference(0, 90, 5, 90)).isCloseTo(2 / 32.0, within(1e-12));
    assertThat(Counts.chanceOfDifference(5, 90, 5, 90)).isEqualTo(1);
    assertThat(Counts.chanceOfDifference(0, 1, 0, 2)).isEqualTo(1);
  }

  @Test
  void hugeNumbersHaveAnAnswer() {
    Range range = Counts.garwood(1_000_000_000);

    assertThat(range.from()).isBetween(999_938_000.0, 999_938_100.0);
    assertThat(range.to()).isBetween(1_000_061_900.0, 1_000_062_100.0);
    assertThat(Shares.chanceOfDifference(500_000, 1_000_000, 0, 1_000_000)).isZero();
    assertThat(Shares.chanceOfDifference(500_000, 1_000_000, 500_100, 1_000_000))
        .isBetween(0.8, 0.95);
    assertThat(Counts.chanceOfDifference(1_000_000, 90, 1_001_000, 90)).isBetween(0.4, 0.55);
  }

  /** The example of the procedure in the handbooks: 0.01, 0.04, 0.03, 0.005. */
  @Test
  void holmIsAsPublished() {
    assertThat(Holm.adjusted(Array.of(0.01, 0.04, 0.03, 0.005)))
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b))
        .containsExactly(0.03, 0.06, 0.06, 0.02);
    assertThat(Holm.adjusted(Array.empty())).isEmpty();
  }

  @Test
  void swingIsTheVarianceOverTheMeanAndNotKnownFromThreeWeeks() {
    assertThat(Swing.of(Array.of(10L, 10L, 10L, 10L))).isEqualTo(1);
    assertThat(Swing.of(Array.of(0L, 20L, 0L, 20L))).isCloseTo(400 / 3.0 / 10, within(1e-12));
    assertThat(Swing.of(Array.of(0L, 0L, 0L, 0L))).isEqualTo(1);
    assertThat(Swing.of(Array.of(1L, 2L, 3L))).isInfinite();
  }

  @Test
  void whatIsNoCountIsRefused() {
    assertThatThrownBy(() -> Shares.wilson(3, 2))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("good (3) must be from 0 to 2");
    assertThatThrownBy(() -> Shares.wilson(0, 0)).hasMessageContaining("of (0)");
    assertThatThrownBy(() -> Counts.garwood(-1)).hasMessageContaining("count (-1)");
    assertThatThrownBy(() -> Counts.chanceOfDifference(-1, 0, -2, Double.NaN))
        .hasMessageContaining("count (-1)")
        .hasMessageContaining("countBefore (-2)")
        .hasMessageContaining("days (0.0)")
        .hasMessageContaining("daysBefore (NaN)");
    assertThatThrownBy(() -> Shares.chanceOfDifference(2, 1, 2, 1))
        .hasMessageContaining("good (2)")
        .hasMessageContaining("goodBefore (2)");
    assertThatThrownBy(() -> new Range(2, 1)).hasMessageContaining("to (1.0)");
  }
}
