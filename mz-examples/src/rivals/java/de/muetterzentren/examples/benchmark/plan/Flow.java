package de.muetterzentren.examples.benchmark.plan;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import de.muetterzentren.examples.benchmark.plan.MadeWeek.Goal;
import java.util.ArrayList;
import java.util.List;

/**
 * The least-cost flow of Google OR-Tools (Apache-2.0). Exact and quick, but only where nobody takes
 * more than one request, so that nothing can clash.
 */
final class Flow implements Way {
  private record Arc(int number, int request, int helper) {}

  @Override
  public String name() {
    return "flow";
  }

  @Override
  public Found plan(MadeWeek week, Goal goal, int seconds) {
    if (goal != Goal.ONE_EACH) {
      throw new IllegalArgumentException("no flow for " + goal);
    }
    Loader.loadNativeLibraries();
    MinCostFlow flow = new MinCostFlow();
    int requests = week.requests().size();
    int helpers = week.helpers().size();
    int source = requests + helpers;
    int sink = source + 1;
    for (int request = 0; request < requests; request++) {
      flow.addArcWithCapacityAndUnitCost(source, request, 1, 0);
      flow.addArcWithCapacityAndUnitCost(request, sink, 1, 0);
    }
    List<Arc> arcs = new ArrayList<>();
    for (int helper = 0; helper < helpers; helper++) {
      flow.addArcWithCapacityAndUnitCost(requests + helper, sink, 1, 0);
      for (int request : week.options(helper)) {
        int number =
            flow.addArcWithCapacityAndUnitCost(
                request, requests + helper, 1, -week.worth(request, helper, goal));
        arcs.add(new Arc(number, request, helper));
      }
    }
    flow.setNodeSupply(source, requests);
    flow.setNodeSupply(sink, -requests);
    MinCostFlow.Status status = flow.solve();
    if (status != MinCostFlow.Status.OPTIMAL) {
      throw new IllegalStateException("flow: " + status);
    }
    int[] plan = CheckedPlan.nobody(week);
    for (Arc arc : arcs) {
      if (flow.getFlow(arc.number) > 0) {
        plan[arc.request] = arc.helper;
      }
    }
    return new Found(plan, -flow.getOptimalCost());
  }
}
