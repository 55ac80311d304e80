package de.muetterzentren.examples.benchmark;

import de.muetterzentren.examples.scenario.Comparison;
import de.muetterzentren.examples.scenario.Scenario;
import de.muetterzentren.examples.scenario.policy.Ask;
import de.muetterzentren.examples.scenario.policy.Policies;
import de.muetterzentren.examples.scenario.policy.Policy;
import de.muetterzentren.examples.scenario.policy.Round;
import de.muetterzentren.examples.scenario.result.ComparisonResult;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.ScenarioRun;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.request.CareRequest;
import io.vavr.collection.Seq;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * How long a scenario takes, and how much of that is asking the library whom to ask; and how much
 * sooner a comparison of two policies is done on all processors than on one, with the same result.
 *
 * <p>Run it after {@code mvn -q -DskipTests package} with
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.benchmark.ScenarioBenchmark [people [weeks [seeds]]]
 * }</pre>
 */
public final class ScenarioBenchmark {
  private static final int PEOPLE_COMPARED = 100;
  private static final int WEEKS_COMPARED = 26;

  private final PrintStream out;

  ScenarioBenchmark(PrintStream out) {
    this.out = out;
  }

  /** 1,000 people, 52 weeks, and 10 seeds to compare, if nothing else is said. */
  public static void main(String[] args) {
    int people = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
    int weeks = args.length > 1 ? Integer.parseInt(args[1]) : 52;
    int seeds = args.length > 2 ? Integer.parseInt(args[2]) : 10;
    ScenarioBenchmark benchmark = new ScenarioBenchmark(System.out);
    for (Policy policy : new Policy[] {Policies.ownRhythm(), Policies.lowestBalance()}) {
      benchmark.run(Scenario.town("Lindenstadt").people(people).weeks(weeks), policy);
    }
    benchmark.compare(
        Scenario.town("Lindenstadt").people(PEOPLE_COMPARED).weeks(WEEKS_COMPARED), seeds);
  }

  /** One run, with the time that is spent on asking the library whom to ask. */
  void run(Scenario scenario, Policy policy) {
    Timed timed = new Timed(policy);
    ScenarioRun[] run = new ScenarioRun[1];
    Stopwatch.Lap lap = Stopwatch.lap(() -> run[0] = scenario.policy(timed).run());
    out.printf(
        Locale.ROOT,
        "%s, %d people, %d weeks, %.0f requests: %.1f s by the clock, %.1f s of work; matching %.0f %%"
            + " of it%n",
        policy.name(),
        run[0].about().people(),
        run[0].about().weeks(),
        run[0].of(Figure.REQUESTS),
        lap.clock() / 1e3,
        lap.work() / 1e3,
        100 * timed.ms() / lap.work());
  }

  /** Two policies over some seeds, by one worker and by all. */
  void compare(Scenario scenario, int seeds) {
    int processors = Runtime.getRuntime().availableProcessors();
    Comparison comparison =
        scenario.compare(Policies.lowestBalance(), Policies.firstCome()).seeds(1, seeds);
    ComparisonResult[] results = new ComparisonResult[2];
    Stopwatch.Lap alone = Stopwatch.lap(() -> results[0] = comparison.workers(1).run());
    Stopwatch.Lap all = Stopwatch.lap(() -> results[1] = comparison.workers(processors).run());
    out.printf(
        Locale.ROOT,
        "%d seeds of two policies: %.1f s with one worker, %.1f s with %d (%.2f times as fast), %s%n",
        seeds,
        alone.clock() / 1e3,
        all.clock() / 1e3,
        processors,
        alone.clock() / all.clock(),
        results[0].equals(results[1]) ? "the same result" : "ANOTHER RESULT");
  }

  /** A policy, with the processor time that it takes. */
  private static final class Timed implements Policy {
    private final Policy policy;
    private long nanos;

    Timed(Policy policy) {
      this.policy = policy;
    }

    double ms() {
      return nanos / 1e6;
    }

    @Override
    public String name() {
      return policy.name();
    }

    @Override
    public Matcher matcher(Matcher standard) {
      return policy.matcher(standard);
    }

    @Override
    public Seq<CareRequest> taken(Round round) {
      return policy.taken(round);
    }

    @Override
    public boolean invites() {
      return policy.invites();
    }

    @Override
    public Seq<Ask> asks(Round round) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Seq<Ask> asks = policy.asks(round);
      nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      return asks;
    }
  }
}
