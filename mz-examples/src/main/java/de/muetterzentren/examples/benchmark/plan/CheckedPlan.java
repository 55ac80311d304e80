package de.muetterzentren.examples.benchmark.plan;

import de.muetterzentren.examples.benchmark.plan.MadeWeek.Goal;
import de.muetterzentren.examples.benchmark.plan.MadeWeek.Helper;
import de.muetterzentren.examples.benchmark.plan.MadeWeek.Request;
import java.util.Arrays;

/**
 * A plan of a made week that was checked from the facts alone, whoever made it: every pair is
 * possible, nobody is at two places at once, hours are kept.
 *
 * @param met how many requests have a helper
 * @param worth what all of it is worth
 */
record CheckedPlan(int met, long worth) {
  /** A request without a helper. */
  static final int NOBODY = -1;

  /**
   * Checks a plan.
   *
   * @param helpers the helper of each request, or {@link #NOBODY}
   * @throws IllegalStateException if something is wrong, with what it is
   */
  static CheckedPlan of(MadeWeek week, int[] helpers, Goal goal) {
    int all = week.helpers().size();
    check(helpers.length == week.requests().size(), "another number of requests");
    int[] taken = new int[all];
    int[] spent = new int[all];
    boolean[][] busy = new boolean[all][];
    int met = 0;
    long worth = 0;
    for (int i = 0; i < helpers.length; i++) {
      int who = helpers[i];
      if (who == NOBODY) {
        continue;
      }
      check(who >= 0 && who < all, "request " + i + ": no helper " + who);
      Request request = week.requests().get(i);
      Helper helper = week.helpers().get(who);
      check(possible(request, helper), "request " + i + ": not possible for helper " + who);
      if (busy[who] == null) {
        busy[who] = new boolean[MadeWeek.DAYS * MadeWeek.QUARTERS_A_DAY];
      }
      int begin = request.day() * MadeWeek.QUARTERS_A_DAY + request.start();
      for (int quarter = begin; quarter < begin + request.length(); quarter++) {
        check(!busy[who][quarter], "request " + i + ": helper " + who + " is at two places");
        busy[who][quarter] = true;
      }
      spent[who] += request.length();
      taken[who]++;
      check(spent[who] <= helper.budget(), "helper " + who + ": too many hours");
      check(goal != Goal.ONE_EACH || taken[who] == 1, "helper " + who + ": more than one");
      met++;
      worth += week.worth(i, who, goal);
    }
    return new CheckedPlan(met, worth);
  }

  private static boolean possible(Request request, Helper helper) {
    double dx = request.x() - helper.x();
    double dy = request.y() - helper.y();
    int end = request.start() + request.length();
    return helper.services()[request.service()]
        && Math.sqrt(dx * dx + dy * dy) <= helper.radius() + 1e-9
        && request.start() >= helper.from()[request.day()]
        && end <= helper.to()[request.day()];
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  /** A plan in which nobody helps yet. */
  static int[] nobody(MadeWeek week) {
    int[] helpers = new int[week.requests().size()];
    Arrays.fill(helpers, NOBODY);
    return helpers;
  }
}
