package de.muetterzentren.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.balancing.ring.RingExchange;
import de.muetterzentren.balancing.ring.RingNeeds;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The benchmark of rings runs; nothing that comes to mind first has more hours. */
class RingBenchmarkTest {
  private static final RingNeeds NEEDS = MadeWishes.of(60, 400, Duration.ofMinutes(15), 1);

  @Test
  void aSmallHouseIsMeasured() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new RingBenchmark(new PrintStream(out, true, StandardCharsets.UTF_8)).run(NEEDS, 1);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("60 people, 400 wishes, units of 15 min: best ")
        .contains("h, proven, in ");
  }

  @Test
  void pairsReachLessThanRingsAsTheyComeAndTheseNoMoreThanTheBest() {
    long best = RingExchange.best(NEEDS).total();

    assertThat(PlainSwaps.inPairs(NEEDS)).isPositive().isLessThan(PlainSwaps.inRings(NEEDS));
    assertThat(PlainSwaps.inRings(NEEDS)).isLessThanOrEqualTo(best);
  }
}
