package de.muetterzentren.examples.benchmark.plan;

import de.muetterzentren.examples.benchmark.plan.MadeWeek.Goal;
import de.muetterzentren.examples.benchmark.plan.MadeWeek.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The pair of most worth first, then the next that still goes: what a list on paper does. */
final class BestFirst implements Way {
  private record Pair(int request, int helper, long worth) {}

  @Override
  public String name() {
    return "best first";
  }

  @Override
  public Found plan(MadeWeek week, Goal goal, int seconds) {
    List<Pair> pairs = new ArrayList<>();
    for (int helper = 0; helper < week.helpers().size(); helper++) {
      for (int request : week.options(helper)) {
        pairs.add(new Pair(request, helper, week.worth(request, helper, goal)));
      }
    }
    pairs.sort(
        Comparator.comparingLong((Pair pair) -> -pair.worth)
            .thenComparingInt(Pair::request)
            .thenComparingInt(Pair::helper));
    int[] helpers = CheckedPlan.nobody(week);
    List<List<Request>> taken = new ArrayList<>();
    week.helpers().forEach(helper -> taken.add(new ArrayList<>()));
    for (Pair pair : pairs) {
      Request request = week.requests().get(pair.request);
      List<Request> own = taken.get(pair.helper);
      if (helpers[pair.request] == CheckedPlan.NOBODY
          && fits(request, own, week.helpers().get(pair.helper).budget(), goal)) {
        helpers[pair.request] = pair.helper;
        own.add(request);
      }
    }
    return new Found(helpers, Long.MAX_VALUE);
  }

  private static boolean fits(Request request, List<Request> own, int budget, Goal goal) {
    if (goal == Goal.ONE_EACH) {
      return own.isEmpty();
    }
    int left = budget - own.stream().mapToInt(Request::length).sum();
    return request.length() <= left
        && own.stream()
            .allMatch(other -> other.to() <= request.from() || request.to() <= other.from());
  }
}
