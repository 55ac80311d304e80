package de.muetterzentren.examples.benchmark.day;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CircuitConstraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import de.muetterzentren.examples.benchmark.day.TownDay.Carer;
import de.muetterzentren.examples.benchmark.day.TownDay.Visit;
import de.muetterzentren.examples.benchmark.day.TownDay.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * Google OR-Tools CP-SAT (Apache-2.0): a circuit for each carer through the visits that are taken,
 * and for each road that is driven the start at its end after the start at its beginning.
 */
final class CpSat implements Rival {
  private static final int WORKERS = 2;

  @Override
  public String name() {
    return "CP-SAT circuits";
  }

  private record Taken(int visit, Carer carer, Literal literal) {}

  @Override
  public Found plan(TownDay day, int seconds) {
    Loader.loadNativeLibraries();
    CpModel model = new CpModel();
    List<IntVar> starts = new ArrayList<>();
    List<List<Literal>> byVisit = new ArrayList<>();
    for (Visit visit : day.visits()) {
      starts.add(model.newIntVarFromDomain(open(visit), ""));
      byVisit.add(new ArrayList<>());
    }
    List<Taken> taken = new ArrayList<>();
    LinearExprBuilder met = LinearExpr.newBuilder();
    for (Carer carer : day.carers()) {
      for (Taken it : circuit(model, day, carer, starts)) {
        taken.add(it);
        byVisit.get(it.visit).add(it.literal);
        met.add(it.literal);
      }
    }
    byVisit.stream().filter(some -> some.size() > 1).forEach(model::addAtMostOne);
    model.maximize(met);
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(WORKERS).setMaxTimeInSeconds(seconds);
    CpSolverStatus status = solver.solve(model);
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return new Found(List.of(), day.visits().size());
    }
    List<Call> calls =
        taken.stream()
            .filter(it -> solver.booleanValue(it.literal))
            .map(
                it ->
                    new Call(
                        day.visits().get(it.visit).id(),
                        it.carer.id(),
                        (int) solver.value(starts.get(it.visit))))
            .toList();
    int bound = (int) Math.floor(solver.bestObjectiveBound() + 1e-6);
    return new Found(calls, Math.min(bound, day.visits().size()));
  }

  /** What a carer can take, and the way through what is taken; the depot is node 0. */
  private static List<Taken> circuit(CpModel model, TownDay day, Carer carer, List<IntVar> starts) {
    List<Taken> possible = new ArrayList<>();
    for (int visit = 0; visit < starts.size(); visit++) {
      if (day.visits().get(visit).possibleFor(carer)) {
        possible.add(new Taken(visit, carer, model.newBoolVar("")));
      }
    }
    CircuitConstraint circuit = model.addCircuit();
    circuit.addArc(0, 0, model.newBoolVar(""));
    for (int i = 0; i < possible.size(); i++) {
      Visit from = day.visits().get(possible.get(i).visit);
      IntVar start = starts.get(possible.get(i).visit);
      circuit.addArc(i + 1, i + 1, possible.get(i).literal.not());
      int there = carer.from() + day.road()[carer.depot()][from.position()];
      int back = from.duration() + day.road()[from.position()][carer.arrival()];
      BoolVar first = model.newBoolVar("");
      BoolVar last = model.newBoolVar("");
      circuit.addArc(0, i + 1, first);
      circuit.addArc(i + 1, 0, last);
      model.addGreaterOrEqual(start, there).onlyEnforceIf(first);
      model.addLessOrEqual(start, carer.to() - back).onlyEnforceIf(last);
      for (int j = 0; j < possible.size(); j++) {
        Visit to = day.visits().get(possible.get(j).visit);
        int after = from.duration() + day.road()[from.position()][to.position()];
        if (i != j && to.earliest(from.earliest(0) + after) != TownDay.NEVER) {
          BoolVar driven = model.newBoolVar("");
          circuit.addArc(i + 1, j + 1, driven);
          LinearExpr ready = LinearExpr.affine(start, 1, after);
          model.addGreaterOrEqual(starts.get(possible.get(j).visit), ready).onlyEnforceIf(driven);
        }
      }
    }
    return possible;
  }

  private static Domain open(Visit visit) {
    return Domain.fromIntervals(
        visit.windows().stream()
            .map((Window it) -> new long[] {it.first(), it.last()})
            .toArray(long[][]::new));
  }
}
