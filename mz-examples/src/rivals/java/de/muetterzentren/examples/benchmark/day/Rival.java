package de.muetterzentren.examples.benchmark.day;

import java.util.List;

/** Another solver, asked for as many visits of a day as possible. */
interface Rival {
  String name();

  /** Plans; stops after these seconds by the clock, or when every visit is made. */
  Found plan(TownDay day, int seconds);

  /**
   * What it found.
   *
   * @param calls the plan, not yet checked
   * @param bound how many visits no plan can exceed, by its own account; all if it does not say
   */
  record Found(List<Call> calls, int bound) {}
}
