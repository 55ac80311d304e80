package de.muetterzentren.examples.benchmark.plan;

import de.muetterzentren.examples.benchmark.plan.MadeWeek.Goal;

/** A way of planning a made week. */
interface Way {
  /**
   * What a way found.
   *
   * @param helpers the helper of each request, or {@link CheckedPlan#NOBODY}
   * @param bound what no plan can be worth more than, as far as this way knows; {@link
   *     Long#MAX_VALUE} if it does not say
   */
  record Found(int[] helpers, long bound) {}

  /** What it is called. */
  String name();

  /**
   * Plans.
   *
   * @param seconds after how many seconds by the clock to stop with the best so far
   */
  Found plan(MadeWeek week, Goal goal, int seconds);
}
