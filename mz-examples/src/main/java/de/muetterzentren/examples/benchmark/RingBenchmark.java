package de.muetterzentren.examples.benchmark;

import de.muetterzentren.balancing.ring.RingExchange;
import de.muetterzentren.balancing.ring.RingNeeds;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * How long the best ring exchange takes, in quarters of an hour and in minutes, and how many hours
 * it has beside swaps in pairs and rings taken as they come. The last of some rounds is warm.
 *
 * <p>Run it after {@code mvn -q -DskipTests package} with
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.benchmark.RingBenchmark [people [wishes [seed]]]
 * }</pre>
 */
public final class RingBenchmark {
  private static final int ROUNDS = 3;

  private final PrintStream out;

  RingBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Measures and prints; 2,000 people, 20,000 wishes and seed 1 if nothing else is said. */
  public static void main(String[] args) {
    int people = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
    int wishes = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    RingBenchmark benchmark = new RingBenchmark(System.out);
    for (Duration unit : new Duration[] {Duration.ofMinutes(15), Duration.ofMinutes(1)}) {
      benchmark.run(MadeWishes.of(people, wishes, unit, seed), ROUNDS);
    }
  }

  /** Measures some rounds, and prints a line for each. */
  void run(RingNeeds needs, int rounds) {
    for (int round = 1; round <= rounds; round++) {
      RingExchange[] found = new RingExchange[1];
      Stopwatch.Lap best = Stopwatch.lap(() -> found[0] = RingExchange.best(needs));
      long[] plain = new long[2];
      Stopwatch.Lap pairs = Stopwatch.lap(() -> plain[0] = PlainSwaps.inPairs(needs));
      Stopwatch.Lap rings = Stopwatch.lap(() -> plain[1] = PlainSwaps.inRings(needs));
      RingExchange exchange = found[0];
      out.printf(
          Locale.ROOT,
          "%d people, %d wishes, units of %d min: best %.0f h, %s, in %d rings, %.0f ms (%.0f ms"
              + " by the clock); pairs %.0f h, %.0f ms; rings as they come %.0f h, %.0f ms%n",
          needs.offered().size(),
          needs.needs().size(),
          needs.unit().toMinutes(),
          hours(needs, exchange.total()),
          exchange.certificate().proves(needs) ? "proven" : "not proven",
          exchange.rings().size(),
          best.work(),
          best.clock(),
          hours(needs, plain[0]),
          pairs.work(),
          hours(needs, plain[1]),
          rings.work());
    }
  }

  private static double hours(RingNeeds needs, long units) {
    return units * needs.unit().toMinutes() / 60.0;
  }
}
