package de.muetterzentren.examples.scenario.result;

import de.muetterzentren.balancing.report.Lorenz;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * The figures of one run among many: what is kept of it.
 *
 * @param variant the name of what was varied: a policy, a "what if"
 * @param seed the seed
 * @param total the figures of the whole run
 * @param weeks the figures of its weeks, first to last
 * @param lorenz the Lorenz curve of the load at 0, 5, … 100 % of people: 21 values
 */
public record SeedResult(
    String variant, long seed, Figures total, Seq<Figures> weeks, Seq<Double> lorenz) {
  /** At which shares of people the Lorenz curve is kept. */
  public static final Seq<Double> GRID = Array.rangeClosed(0, 20).map(step -> step / 20.0);

  /** What is kept of a run. */
  public static SeedResult of(String variant, ScenarioRun run) {
    Lorenz curve = run.load().lorenz();
    return new SeedResult(
        variant,
        run.about().seed(),
        run.total(),
        run.weeks().map(WeekResult::figures),
        GRID.map(curve::at));
  }
}
