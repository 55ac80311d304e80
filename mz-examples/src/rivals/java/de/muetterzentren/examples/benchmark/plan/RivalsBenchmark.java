package de.muetterzentren.examples.benchmark.plan;

import de.muetterzentren.examples.benchmark.plan.CpSat.Clashes;
import de.muetterzentren.examples.benchmark.plan.MadeWeek.Goal;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/**
 * The library beside other solvers, on the same made week with the same goal; each plan is checked
 * from the facts. Where nobody takes more than one request, a flow gives the exact best as well.
 *
 * <p>Run it after {@code mvn -q -Privals -pl mz-examples -am -DskipTests package} (which downloads
 * the other solvers) with
 *
 * <pre>{@code
 * java -Xmx2g -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.benchmark.plan.RivalsBenchmark [requests helpers [seconds [seed …]]]
 * }</pre>
 */
public final class RivalsBenchmark {
  private RivalsBenchmark() {}

  /** Compares; 200 requests, 150 helpers, 60 seconds each and seed 1 if nothing else is said. */
  public static void main(String[] args) {
    int requests = args.length > 1 ? Integer.parseInt(args[0]) : 200;
    int helpers = args.length > 1 ? Integer.parseInt(args[1]) : 150;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 60;
    List<Long> seeds =
        args.length > 3 ? Arrays.stream(args).skip(3).map(Long::valueOf).toList() : List.of(1L);
    for (long seed : seeds) {
      compare(System.out, MadeWeek.of(requests, helpers, seed), seed, seconds);
    }
  }

  private static void compare(PrintStream out, MadeWeek week, long seed, int seconds) {
    PlanBenchmark.head(out, week, seed);
    List<Way> ways =
        List.of(
            new Library(),
            new BestFirst(),
            new CpSat(Clashes.INTERVALS),
            new CpSat(Clashes.CLIQUES),
            new Timefold());
    run(out, week, Goal.WORTH, seconds, ways);
    out.println("as many requests as possible");
    run(out, week, Goal.REQUESTS, seconds, List.of(new Library(), new CpSat(Clashes.CLIQUES)));
    out.println("nobody takes more than one");
    run(out, week, Goal.ONE_EACH, seconds, List.of(new Library(), new BestFirst(), new Flow()));
  }

  private static void run(PrintStream out, MadeWeek week, Goal goal, int seconds, List<Way> ways) {
    List<Trial> trials =
        ways.stream()
            .map(
                way -> {
                  Trial trial = Trial.of(way, week, goal, seconds);
                  PlanBenchmark.row(out, trial);
                  return trial;
                })
            .toList();
    long most = trials.stream().mapToLong(trial -> trial.plan().worth()).max().orElse(0);
    trials.stream()
        .filter(trial -> trial.bound() < most)
        .forEach(
            trial -> {
              throw new IllegalStateException(
                  trial.way() + ": bound " + trial.bound() + " below a plan worth " + most);
            });
  }
}
