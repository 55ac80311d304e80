package de.muetterzentren.examples.benchmark.plan;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import de.muetterzentren.examples.benchmark.plan.MadeWeek.Goal;
import de.muetterzentren.examples.benchmark.plan.MadeWeek.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Google OR-Tools CP-SAT (Apache-2.0): a literal for each pair, and for each helper what cannot go
 * together.
 */
final class CpSat implements Way {
  private static final int WORKERS = 2;

  private final Clashes clashes;

  CpSat(Clashes clashes) {
    this.clashes = clashes;
  }

  /** How it is told what cannot go together. */
  enum Clashes {
    /** Optional intervals without overlap, as its manual has it. */
    INTERVALS,
    /** At most one of those that run when another starts: tighter for fixed times. */
    CLIQUES
  }

  @Override
  public String name() {
    return "CP-SAT " + clashes.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Found plan(MadeWeek week, Goal goal, int seconds) {
    Loader.loadNativeLibraries();
    CpModel model = new CpModel();
    List<List<Literal>> byRequest = new ArrayList<>();
    week.requests().forEach(request -> byRequest.add(new ArrayList<>()));
    BoolVar[][] takes = new BoolVar[week.helpers().size()][];
    LinearExprBuilder worth = LinearExpr.newBuilder();
    for (int helper = 0; helper < takes.length; helper++) {
      int[] options = week.options(helper);
      takes[helper] = new BoolVar[options.length];
      LinearExprBuilder spent = LinearExpr.newBuilder();
      for (int i = 0; i < options.length; i++) {
        Request request = week.requests().get(options[i]);
        BoolVar takesIt = model.newBoolVar("");
        takes[helper][i] = takesIt;
        byRequest.get(options[i]).add(takesIt);
        worth.addTerm(takesIt, week.worth(options[i], helper, goal));
        spent.addTerm(takesIt, goal == Goal.ONE_EACH ? 1 : request.length());
      }
      if (options.length > 1) {
        noClash(model, week, options, takes[helper]);
        model.addLessOrEqual(
            spent, goal == Goal.ONE_EACH ? 1 : week.helpers().get(helper).budget());
      }
    }
    byRequest.stream().filter(some -> some.size() > 1).forEach(model::addAtMostOne);
    model.maximize(worth);
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(WORKERS).setMaxTimeInSeconds(seconds);
    CpSolverStatus status = solver.solve(model);
    int[] helpers = CheckedPlan.nobody(week);
    if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
      for (int helper = 0; helper < takes.length; helper++) {
        for (int i = 0; i < takes[helper].length; i++) {
          if (solver.booleanValue(takes[helper][i])) {
            helpers[week.options(helper)[i]] = helper;
          }
        }
      }
    }
    return new Found(helpers, (long) Math.floor(solver.bestObjectiveBound() + 1e-6));
  }

  private void noClash(CpModel model, MadeWeek week, int[] options, BoolVar[] takes) {
    List<IntervalVar> intervals = new ArrayList<>();
    for (int i = 0; i < options.length; i++) {
      Request request = week.requests().get(options[i]);
      if (clashes == Clashes.INTERVALS) {
        intervals.add(
            model.newOptionalFixedInterval(request.from(), request.length(), takes[i], ""));
      } else {
        List<Literal> running = new ArrayList<>();
        for (int j = 0; j < options.length; j++) {
          Request other = week.requests().get(options[j]);
          if (other.from() <= request.from() && request.from() < other.to()) {
            running.add(takes[j]);
          }
        }
        if (running.size() > 1) {
          model.addAtMostOne(running);
        }
      }
    }
    if (clashes == Clashes.INTERVALS) {
      model.addNoOverlap(intervals);
    }
  }
}
