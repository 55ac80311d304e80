package de.muetterzentren.examples.scenario;

import de.muetterzentren.examples.scenario.progress.Progress;
import de.muetterzentren.examples.scenario.result.ComparisonResult;
import de.muetterzentren.examples.scenario.result.SeedResult;
import de.muetterzentren.examples.scenario.run.Simulation;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Several variants of a scenario, each with the same seeds (Vergleich): policies, or "what if".
 * Runs go side by side on all processors; the result is the same as one after the other.
 *
 * <pre>{@code
 * ComparisonResult result = Comparison.of("as it is", scenario)
 *     .and("five move away", scenario.inWeek(20, Events.familiesMoveAway(5)))
 *     .seeds(1, 30).progress(Progress.bar()).run();
 * System.out.println(result.difference("five move away", "as it is", Figure.SHARE_MET).band());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Comparison {
  private static final int MOST_RUNS = 1_000_000;

  private final Seq<Tuple2<String, Scenario>> variants;
  private final long firstSeed;
  private final int numberOfSeeds;
  private final int workers;
  private final Progress progress;

  private Comparison(
      Seq<Tuple2<String, Scenario>> variants,
      long firstSeed,
      int numberOfSeeds,
      int workers,
      Progress progress) {
    this.variants = variants;
    this.firstSeed = firstSeed;
    this.numberOfSeeds = numberOfSeeds;
    this.workers = workers;
    this.progress = progress;
  }

  /** A first variant; ten seeds, as many workers as there are processors. */
  public static Comparison of(String name, Scenario scenario) {
    Checks.given("name", name, "scenario", scenario);
    return of(Array.of(Tuple.of(name, scenario)));
  }

  static Comparison of(Seq<Tuple2<String, Scenario>> variants) {
    Checks checks = Checks.begin();
    checks.that(!variants.isEmpty(), "variants", "", Expectation.NOT_EMPTY);
    variants.forEach(variant -> checks.text("variant", variant._1, 60));
    variants
        .groupBy(Tuple2::_1)
        .filter((name, same) -> same.size() > 1)
        .keySet()
        .toArray()
        .sorted()
        .forEach(name -> checks.that(false, "variant", name, Expectation.UNIQUE));
    checks.done();
    return new Comparison(
        variants, 1, 10, Runtime.getRuntime().availableProcessors(), Progress.silent());
  }

  /** And another variant. */
  public Comparison and(String name, Scenario scenario) {
    Checks.given("name", name, "scenario", scenario);
    Comparison more = of(variants.append(Tuple.of(name, scenario)));
    return new Comparison(more.variants, firstSeed, numberOfSeeds, workers, progress);
  }

  /**
   * With so many seeds in a row; they stand in place of those of the scenarios.
   *
   * @param first the first
   * @param number how many, 1 to 1,000,000 divided by the number of variants
   */
  public Comparison seeds(long first, int number) {
    Checks.begin().between("seeds", (long) number, 1, MOST_RUNS / variants.size()).done();
    return new Comparison(variants, first, number, workers, progress);
  }

  /** With so many runs side by side, 1 to 1,024. */
  public Comparison workers(int number) {
    Checks.begin().between("workers", (long) number, 1, 1_024).done();
    return new Comparison(variants, firstSeed, numberOfSeeds, number, progress);
  }

  /** Telling somebody how far it is; nobody if not said. */
  public Comparison progress(Progress progress) {
    Checks.given("progress", progress);
    return new Comparison(variants, firstSeed, numberOfSeeds, workers, progress);
  }

  /**
   * Runs all.
   *
   * @throws IllegalStateException if the thread that asked is interrupted; the runs are broken off
   */
  public ComparisonResult run() {
    long weeks = 0;
    for (Tuple2<String, Scenario> variant : variants) {
      weeks += (long) variant._2.setting().weeks() * numberOfSeeds;
    }
    progress.begins(variants.map(Tuple2::_1).mkString(", "), weeks);
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      return result(pool);
    } finally {
      pool.shutdownNow();
      progress.ends();
    }
  }

  private ComparisonResult result(ExecutorService pool) {
    Seq<Long> seeds = Array.range(0, numberOfSeeds).map(number -> firstSeed + number);
    List<Future<SeedResult>> begun = new ArrayList<>();
    for (Tuple2<String, Scenario> variant : variants) {
      for (long seed : seeds) {
        begun.add(pool.submit(() -> one(variant._1, variant._2.seed(seed))));
      }
    }
    List<SeedResult> runs = new ArrayList<>();
    for (Future<SeedResult> one : begun) {
      runs.add(ended(one));
    }
    return new ComparisonResult(variants.map(Tuple2::_1), seeds, Array.ofAll(runs));
  }

  private SeedResult one(String variant, Scenario scenario) {
    return SeedResult.of(variant, Simulation.run(scenario.setting(), progress::step));
  }

  private static SeedResult ended(Future<SeedResult> run) {
    try {
      return run.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }
}
