package de.muetterzentren.examples.benchmark.plan;

import de.muetterzentren.examples.benchmark.plan.MadeWeek.Goal;
import de.muetterzentren.matching.assignment.Assignment;
import de.muetterzentren.matching.assignment.AssignmentSolver;
import de.muetterzentren.matching.assignment.Effort;
import java.util.concurrent.TimeUnit;

/** The library's own way, with its standard effort. */
final class Library implements Way {
  @Override
  public String name() {
    return "mz";
  }

  @Override
  public Found plan(MadeWeek week, Goal goal, int seconds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    Assignment best =
        AssignmentSolver.solve(
            week.problem(goal), Effort.standard().until(() -> System.nanoTime() - end > 0));
    int[] helpers = CheckedPlan.nobody(week);
    for (int helper = 0; helper < week.helpers().size(); helper++) {
      for (int option : best.options(helper)) {
        int request = week.options(helper)[option];
        if (helpers[request] != CheckedPlan.NOBODY) {
          throw new IllegalStateException("request " + request + ": more than one helper");
        }
        helpers[request] = helper;
      }
    }
    return new Found(helpers, best.bound());
  }
}
