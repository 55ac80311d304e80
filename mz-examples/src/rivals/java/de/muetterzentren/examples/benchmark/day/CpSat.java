package de.muetterzentren.examples.benchmark.day;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import com.google.ortools.sat.MultipleCircuitConstraint;
import com.google.ortools.util.Domain;
import de.muetterzentren.examples.benchmark.day.TownDay.Carer;
import de.muetterzentren.examples.benchmark.day.TownDay.Visit;
import de.muetterzentren.examples.benchmark.day.TownDay.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * Google OR-Tools CP-SAT (Apache-2.0): routes from and to one node for all depots, a carer for each
 * visit that is the same along a route, and for each road that is driven the start at its end after
 * the start at its beginning. A circuit for each carer instead makes far fewer visits of long days.
 */
final class CpSat implements Rival {
  private static final int WORKERS = 2;

  @Override
  public String name() {
    return "CP-SAT";
  }

  @Override
  public Found plan(TownDay day, int seconds) {
    Loader.loadNativeLibraries();
    Routes routes = new Routes(day);
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(WORKERS).setMaxTimeInSeconds(seconds);
    CpSolverStatus status = solver.solve(routes.model);
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return new Found(List.of(), day.visits().size());
    }
    int leftOut = (int) Math.ceil(solver.bestObjectiveBound() - 1e-6);
    return new Found(routes.calls(solver), day.visits().size() - leftOut);
  }

  private static final class Routes {
    private final TownDay day;
    private final CpModel model = new CpModel();
    private final MultipleCircuitConstraint routes = model.addMultipleCircuit();
    private final Literal never = model.falseLiteral();
    private final Literal[][] takes;
    private final IntVar[] starts;
    private final List<List<Literal>> begins = new ArrayList<>();

    Routes(TownDay day) {
      this.day = day;
      int visits = day.visits().size();
      takes = new Literal[visits][day.carers().size()];
      starts = new IntVar[visits];
      day.carers().forEach(carer -> begins.add(new ArrayList<>()));
      Literal[] leftOut = new Literal[visits];
      for (int visit = 0; visit < visits; visit++) {
        leftOut[visit] = model.newBoolVar("");
        visit(visit, leftOut[visit]);
      }
      begins.forEach(model::addAtMostOne);
      for (int from = 0; from < visits; from++) {
        for (int to = 0; to < visits; to++) {
          if (from != to) {
            road(from, to);
          }
        }
      }
      model.minimize(LinearExpr.sum(leftOut));
    }

    private void visit(int number, Literal leftOut) {
      Visit visit = day.visits().get(number);
      starts[number] = model.newIntVarFromDomain(open(visit), "");
      BoolVar first = model.newBoolVar("");
      BoolVar last = model.newBoolVar("");
      routes.addArc(number + 1, number + 1, leftOut);
      routes.addArc(0, number + 1, first);
      routes.addArc(number + 1, 0, last);
      List<Literal> oneOf = new ArrayList<>(List.of(leftOut));
      for (int i = 0; i < takes[number].length; i++) {
        Carer carer = day.carers().get(i);
        takes[number][i] = never;
        if (visit.possibleFor(carer)) {
          Literal takesIt = model.newBoolVar("");
          takes[number][i] = takesIt;
          oneOf.add(takesIt);
          Literal beginsHere = model.newBoolVar("");
          begins.get(i).add(beginsHere);
          model.addBoolOr(new Literal[] {first.not(), takesIt.not(), beginsHere});
          int there = carer.from() + day.road()[carer.depot()][visit.position()];
          model
              .addGreaterOrEqual(starts[number], there)
              .onlyEnforceIf(new Literal[] {first, takesIt});
          int back = visit.duration() + day.road()[visit.position()][carer.arrival()];
          model
              .addLessOrEqual(starts[number], carer.to() - back)
              .onlyEnforceIf(new Literal[] {last, takesIt});
        }
      }
      model.addExactlyOne(oneOf);
    }

    private void road(int from, int to) {
      Visit before = day.visits().get(from);
      Visit then = day.visits().get(to);
      int after = before.duration() + day.road()[before.position()][then.position()];
      if (day.carers().stream().noneMatch(it -> before.possibleFor(it) && then.possibleFor(it))
          || then.earliest(before.earliest(0) + after) == TownDay.NEVER) {
        return;
      }
      BoolVar driven = model.newBoolVar("");
      routes.addArc(from + 1, to + 1, driven);
      model
          .addGreaterOrEqual(starts[to], LinearExpr.affine(starts[from], 1, after))
          .onlyEnforceIf(driven);
      for (int i = 0; i < takes[from].length; i++) {
        same(driven, takes[from][i], takes[to][i]);
        same(driven, takes[to][i], takes[from][i]);
      }
    }

    private void same(Literal driven, Literal one, Literal other) {
      if (one != never) {
        model.addBoolOr(new Literal[] {driven.not(), one.not(), other});
      }
    }

    List<Call> calls(CpSolver solver) {
      List<Call> calls = new ArrayList<>();
      for (int visit = 0; visit < takes.length; visit++) {
        for (int i = 0; i < takes[visit].length; i++) {
          if (takes[visit][i] != never && solver.booleanValue(takes[visit][i])) {
            calls.add(
                new Call(
                    day.visits().get(visit).id(),
                    day.carers().get(i).id(),
                    (int) solver.value(starts[visit])));
          }
        }
      }
      return calls;
    }

    private static Domain open(Visit visit) {
      return Domain.fromIntervals(
          visit.windows().stream()
              .map((Window it) -> new long[] {it.first(), it.last()})
              .toArray(long[][]::new));
    }
  }
}
