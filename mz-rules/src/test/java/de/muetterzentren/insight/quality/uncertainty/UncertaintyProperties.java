package de.muetterzentren.insight.quality.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of intervals and tests for all counts. */
class UncertaintyProperties {
  @Property(tries = 300)
  void anIntervalContainsTheFigure(@ForAll @IntRange(max = 5_000) int good) {
    int of = good + 1 + good % 7;
    assertThat(Shares.wilson(good, of).contains((double) good / of)).isTrue();
    assertThat(Shares.wilson(good, Math.max(1, good)).contains(good == 0 ? 0 : 1)).isTrue();
    assertThat(Counts.garwood(good).contains(good)).isTrue();
  }

  @Property(tries = 300)
  void moreRecordsOfTheSameShareNeverWidenTheInterval(
      @ForAll @IntRange(min = 1, max = 60) int of,
      @ForAll @IntRange(max = 60) int some,
      @ForAll @IntRange(min = 1, max = 50) int times) {
    int good = some % (of + 1);
    assertThat(Shares.wilson((long) good * times, (long) of * times).width())
        .isLessThanOrEqualTo(Shares.wilson(good, of).width() + 1e-15);
  }

  @Property(tries = 100)
  void moreWeeksOfTheSameCountNeverWidenTheIntervalOfAWeek(
      @ForAll @IntRange(max = 300) int count, @ForAll @IntRange(min = 1, max = 20) int weeks) {
    assertThat(Counts.garwood((long) count * weeks).width() / weeks)
        .isLessThanOrEqualTo(Counts.garwood(count).width() + 1e-9);
  }

  /** All counts that a mean makes at all likely, one by one. */
  @Example
  void theExactIntervalHoldsTheTruthAtLeastAsOftenAsItSays() {
    Range[] ranges = new Range[200];
    for (int count = 0; count < ranges.length; count++) {
      ranges[count] = Counts.garwood(count);
    }
    for (double mean = 0.05; mean < 60; mean += 0.05) {
      double held = 0;
      for (int count = 0; count < ranges.length; count++) {
        held += ranges[count].contains(mean) ? Deviance.poisson(count, mean) : 0;
      }
      assertThat(held).as("mean %s", mean).isGreaterThanOrEqualTo(0.95 - 1e-9);
    }
  }

  /** All pairs of counts, one by one. */
  @Example
  void whereNothingChangedTwoCountsAreToldApartInAtMost5Of100() {
    for (double mean : new double[] {0.5, 2, 5, 11.5, 20}) {
      double wrong = 0;
      for (int a = 0; a < 70; a++) {
        for (int b = 0; b < 140; b++) {
          wrong +=
              Counts.chanceOfDifference(a, 30, b, 60) <= 0.05
                  ? Deviance.poisson(a, mean) * Deviance.poisson(b, 2 * mean)
                  : 0;
        }
      }
      assertThat(wrong).as("mean %s", mean).isLessThanOrEqualTo(0.05);
    }
  }

  @Example
  void whereNothingChangedTwoSharesAreToldApartInAtMost5Of100() {
    for (double share : new double[] {0.05, 0.3, 0.5, 0.9}) {
      double wrong = 0;
      for (int a = 0; a <= 17; a++) {
        for (int b = 0; b <= 23; b++) {
          wrong +=
              Shares.chanceOfDifference(a, 17, b, 23) <= 0.05
                  ? Deviance.binomial(a, 17, share) * Deviance.binomial(b, 23, share)
                  : 0;
        }
      }
      assertThat(wrong).as("share %s", share).isLessThanOrEqualTo(0.05);
    }
  }

  @Property(tries = 150)
  void fisherIsTheSumOfAllTablesCountedWithWholeNumbers(
      @ForAll @IntRange(max = 25) int good,
      @ForAll @IntRange(max = 25) int bad,
      @ForAll @IntRange(max = 25) int goodBefore,
      @ForAll @IntRange(max = 25) int badBefore) {
    int of = good + bad;
    int ofBefore = goodBefore + badBefore;
    int all = good + goodBefore;
    BigInteger above = BigInteger.ZERO;
    BigInteger below = BigInteger.ZERO;
    for (int k = Math.max(0, all - ofBefore); k <= Math.min(all, of); k++) {
      BigInteger ways = choose(of, k).multiply(choose(ofBefore, all - k));
      above = k >= good ? above.add(ways) : above;
      below = k <= good ? below.add(ways) : below;
    }
    double exact =
        new BigDecimal(above.min(below).multiply(BigInteger.TWO))
            .divide(new BigDecimal(choose(of + ofBefore, all)), MathContext.DECIMAL64)
            .doubleValue();

    assertThat(Shares.chanceOfDifference(good, of, goodBefore, ofBefore))
        .isCloseTo(Math.min(1, exact), within(1e-10));
  }

  @Property(tries = 150)
  void twoCountsAreComparedByTheSumOfAllWaysCountedWithWholeNumbers(
      @ForAll @IntRange(max = 60) int a,
      @ForAll @IntRange(max = 60) int b,
      @ForAll @IntRange(min = 1, max = 9) int days,
      @ForAll @IntRange(min = 1, max = 9) int daysBefore) {
    BigInteger above = BigInteger.ZERO;
    BigInteger below = BigInteger.ZERO;
    for (int k = 0; k <= a + b; k++) {
      BigInteger ways =
          choose(a + b, k)
              .multiply(BigInteger.valueOf(days).pow(k))
              .multiply(BigInteger.valueOf(daysBefore).pow(a + b - k));
      above = k >= a ? above.add(ways) : above;
      below = k <= a ? below.add(ways) : below;
    }
    double exact =
        new BigDecimal(above.min(below).multiply(BigInteger.TWO))
            .divide(
                new BigDecimal(BigInteger.valueOf(days + daysBefore).pow(a + b)),
                MathContext.DECIMAL64)
            .doubleValue();

    assertThat(Counts.chanceOfDifference(a, days, b, daysBefore))
        .isCloseTo(Math.min(1, exact), within(1e-10));
  }

  @Property(tries = 100)
  void itDoesNotMatterWhichPeriodIsNamedFirst(
      @ForAll @IntRange(max = 400) int a, @ForAll @IntRange(max = 400) int b) {
    assertThat(Counts.chanceOfDifference(a, 91, b, 92))
        .isCloseTo(Counts.chanceOfDifference(b, 92, a, 91), within(1e-12));
    assertThat(Shares.chanceOfDifference(a, 400, b, 500))
        .isCloseTo(Shares.chanceOfDifference(b, 500, a, 400), within(1e-12));
  }

  private static BigInteger choose(int n, int k) {
    BigInteger ways = BigInteger.ONE;
    for (int i = 1; i <= k; i++) {
      ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }
}
