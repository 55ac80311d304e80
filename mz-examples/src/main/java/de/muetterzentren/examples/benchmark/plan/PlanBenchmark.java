package de.muetterzentren.examples.benchmark.plan;

import de.muetterzentren.examples.benchmark.plan.MadeWeek.Goal;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Plans made weeks jointly, with a certificate of how good the plan is, once for worth and once for
 * as many requests as possible, beside taking the best pair first. One process, not warm: the first
 * line pays for the start.
 *
 * <p>Run it after {@code mvn -q -DskipTests package} with
 *
 * <pre>{@code
 * java -Xmx2g -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.benchmark.plan.PlanBenchmark [requests helpers [seed …]]
 * }</pre>
 */
public final class PlanBenchmark {
  private static final int NO_LIMIT = 24 * 3600;

  private final PrintStream out;

  PlanBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Plans and prints a table; 2,000 requests, 1,500 helpers and seed 1 if nothing else is said. */
  public static void main(String[] args) {
    int requests = args.length > 1 ? Integer.parseInt(args[0]) : 2_000;
    int helpers = args.length > 1 ? Integer.parseInt(args[1]) : 1_500;
    List<Long> seeds =
        args.length > 2 ? Arrays.stream(args).skip(2).map(Long::valueOf).toList() : List.of(1L);
    new PlanBenchmark(System.out).run(requests, helpers, seeds);
  }

  void run(int requests, int helpers, List<Long> seeds) {
    for (long seed : seeds) {
      MadeWeek week = MadeWeek.of(requests, helpers, seed);
      head(out, week, seed);
      row(out, Trial.of(new Library(), week, Goal.WORTH, NO_LIMIT));
      row(out, Trial.of(new BestFirst(), week, Goal.WORTH, NO_LIMIT));
      out.println("as many requests as possible");
      row(out, Trial.of(new Library(), week, Goal.REQUESTS, NO_LIMIT));
    }
  }

  static void head(PrintStream out, MadeWeek week, long seed) {
    out.printf(
        Locale.ROOT,
        "%,d requests, %,d helpers, seed %d: %,d pairs, %,d requests without any%n"
            + "%-16s %14s %28s %8s %10s %12s %9s%n",
        week.requests().size(),
        week.helpers().size(),
        seed,
        week.pairs(),
        week.withoutHelper(),
        "",
        "worth",
        "no plan above (gap)",
        "met",
        "clock s",
        "processor s",
        "heap MB");
  }

  static void row(PrintStream out, Trial trial) {
    out.printf(
        Locale.ROOT,
        "%-16s %,14d %28s %,8d %10.2f %12.2f %,9.0f%n",
        trial.way(),
        trial.plan().worth(),
        trial.certificate(),
        trial.plan().met(),
        trial.clock(),
        trial.processor(),
        trial.heapMb());
  }
}
