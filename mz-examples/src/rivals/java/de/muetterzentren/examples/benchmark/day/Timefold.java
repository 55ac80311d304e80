package de.muetterzentren.examples.benchmark.day;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import ai.timefold.solver.core.api.domain.variable.PreviousElementShadowVariable;
import ai.timefold.solver.core.api.domain.variable.ShadowSources;
import ai.timefold.solver.core.api.domain.variable.ShadowVariable;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import de.muetterzentren.examples.benchmark.day.TownDay.Carer;
import de.muetterzentren.examples.benchmark.day.TownDay.Visit;
import de.muetterzentren.examples.benchmark.day.TownDay.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Timefold Solver, community edition (Apache-2.0): each carer has a list of visits in their order;
 * hard are windows and shifts, then as few visits left out as possible, then little road. Its
 * defaults, a construction heuristic and late acceptance, on one thread.
 */
final class Timefold implements Rival {
  @Override
  public String name() {
    return "Timefold";
  }

  @Override
  public Found plan(TownDay day, int seconds) {
    List<Stop> stops = day.visits().stream().map(visit -> new Stop(day, visit)).toList();
    List<Route> routes = day.carers().stream().map(it -> new Route(day, it, stops)).toList();
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(Routes.class)
            .withEntityClasses(Route.class, Stop.class)
            .withConstraintProviderClass(Rules.class)
            .withTerminationConfig(
                new TerminationConfig()
                    .withSpentLimit(Duration.ofSeconds(seconds))
                    .withBestScoreLimit("0hard/0medium/" + Integer.MIN_VALUE + "soft"))
            .withRandomSeed(0L);
    Routes best =
        SolverFactory.<Routes>create(config).buildSolver().solve(new Routes(routes, stops));
    List<Call> calls = new ArrayList<>();
    for (Route route : best.routes) {
      for (Stop stop : route.stops) {
        calls.add(new Call(stop.visit.id(), route.carer.id(), stop.start));
      }
    }
    return new Found(calls, day.visits().size());
  }

  /** A carer and the visits that are made, in order. */
  @PlanningEntity
  @NullUnmarked
  public static class Route {
    private TownDay day;
    private Carer carer;
    private List<Stop> able;

    @PlanningListVariable(allowsUnassignedValues = true)
    private final List<Stop> stops = new ArrayList<>();

    /** For the solver. */
    public Route() {}

    Route(TownDay day, Carer carer, List<Stop> stops) {
      this.day = day;
      this.carer = carer;
      this.able = stops.stream().filter(stop -> stop.visit.possibleFor(carer)).toList();
    }

    /** Who it is. */
    @PlanningId
    public String getId() {
      return carer.id();
    }

    /** What this carer could do. */
    @ValueRangeProvider
    public List<Stop> getAble() {
      return able;
    }

    int road() {
      int place = carer.depot();
      int road = 0;
      for (Stop stop : stops) {
        road += day.road()[place][stop.visit.position()];
        place = stop.visit.position();
      }
      return stops.isEmpty() ? 0 : road + day.road()[place][carer.arrival()];
    }

    int late() {
      if (stops.isEmpty()) {
        return 0;
      }
      Stop last = stops.get(stops.size() - 1);
      int back = last.end() + day.road()[last.visit.position()][carer.arrival()];
      return Math.max(0, back - carer.to());
    }
  }

  /** A visit, who makes it and when. */
  @PlanningEntity
  @NullUnmarked
  public static class Stop {
    private TownDay day;
    private Visit visit;

    @InverseRelationShadowVariable(sourceVariableName = "stops")
    private @Nullable Route route;

    @PreviousElementShadowVariable(sourceVariableName = "stops")
    private @Nullable Stop previous;

    @ShadowVariable(supplierName = "earliest")
    private @Nullable Integer start;

    /** For the solver. */
    public Stop() {}

    Stop(TownDay day, Visit visit) {
      this.day = day;
      this.visit = visit;
    }

    /** Which visit. */
    @PlanningId
    public String getId() {
      return visit.id();
    }

    /** When it starts: as early as it can, or late if it cannot. */
    @ShadowSources({"route", "previous.start"})
    public @Nullable Integer earliest() {
      if (route == null || previous != null && previous.start == null) {
        return null;
      }
      int free = previous == null ? route.carer.from() : previous.end();
      int place = previous == null ? route.carer.depot() : previous.visit.position();
      int there = free + day.road()[place][visit.position()];
      int earliest = visit.earliest(there);
      return earliest == TownDay.NEVER ? there : earliest;
    }

    int end() {
      return start + visit.duration();
    }

    int late() {
      return Math.max(0, start - visit.windows().stream().mapToInt(Window::last).max().orElse(0));
    }
  }

  /** All routes. */
  @PlanningSolution
  @NullUnmarked
  public static class Routes {
    @PlanningEntityCollectionProperty private List<Route> routes;
    @PlanningEntityCollectionProperty private List<Stop> stops;
    @PlanningScore private HardMediumSoftScore score;

    /** For the solver. */
    public Routes() {}

    Routes(List<Route> routes, List<Stop> stops) {
      this.routes = routes;
      this.stops = stops;
    }
  }

  /** What must hold and what counts. */
  public static class Rules implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
      return new Constraint[] {
        factory
            .forEach(Stop.class)
            .filter(stop -> stop.late() > 0)
            .penalize(HardMediumSoftScore.ONE_HARD, Stop::late)
            .asConstraint("windows"),
        factory
            .forEach(Route.class)
            .filter(route -> route.late() > 0)
            .penalize(HardMediumSoftScore.ONE_HARD, Route::late)
            .asConstraint("shift"),
        factory
            .forEachIncludingUnassigned(Stop.class)
            .filter(stop -> stop.route == null)
            .penalize(HardMediumSoftScore.ONE_MEDIUM)
            .asConstraint("left out"),
        factory
            .forEach(Route.class)
            .penalize(HardMediumSoftScore.ONE_SOFT, Route::road)
            .asConstraint("road")
      };
    }
  }
}
