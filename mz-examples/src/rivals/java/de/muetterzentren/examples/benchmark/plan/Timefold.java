package de.muetterzentren.examples.benchmark.plan;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import de.muetterzentren.examples.benchmark.plan.MadeWeek.Goal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Timefold Solver, community edition (Apache-2.0): a request is given a helper or nobody; its
 * defaults, a construction heuristic and late acceptance, on one thread.
 */
final class Timefold implements Way {
  @Override
  public String name() {
    return "Timefold";
  }

  @Override
  public Found plan(MadeWeek week, Goal goal, int seconds) {
    List<Giver> givers = new ArrayList<>();
    List<Visit> visits = new ArrayList<>();
    for (int request = 0; request < week.requests().size(); request++) {
      visits.add(new Visit(week, goal, request));
    }
    for (int helper = 0; helper < week.helpers().size(); helper++) {
      Giver giver = new Giver(helper, week.helpers().get(helper).budget());
      givers.add(giver);
      for (int request : week.options(helper)) {
        visits.get(request).able.add(giver);
      }
    }
    List<Visit> possible = visits.stream().filter(visit -> !visit.able.isEmpty()).toList();
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(Week.class)
            .withEntityClasses(Visit.class)
            .withConstraintProviderClass(Rules.class)
            .withTerminationSpentLimit(Duration.ofSeconds(seconds))
            .withRandomSeed(0L);
    Week best = SolverFactory.<Week>create(config).buildSolver().solve(new Week(possible));
    int[] helpers = CheckedPlan.nobody(week);
    for (Visit visit : best.visits) {
      if (visit.giver != null) {
        helpers[visit.number] = visit.giver.number;
      }
    }
    return new Found(helpers, Long.MAX_VALUE);
  }

  /** A helper, with quarter hours to give. */
  public record Giver(int number, int budget) {}

  /** A request and who takes it. */
  @PlanningEntity
  @NullUnmarked
  public static class Visit {
    private MadeWeek week;
    private Goal goal;
    @PlanningId private int number;
    private final List<Giver> able = new ArrayList<>();

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Giver giver;

    /** For the solver. */
    public Visit() {}

    Visit(MadeWeek week, Goal goal, int number) {
      this.week = week;
      this.goal = goal;
      this.number = number;
    }

    /** Who could take it. */
    @ValueRangeProvider
    public List<Giver> getAble() {
      return able;
    }

    /** Who takes it. */
    public @Nullable Giver getGiver() {
      return giver;
    }

    /** Changes who takes it. */
    public void setGiver(@Nullable Giver giver) {
      this.giver = giver;
    }

    int from() {
      return week.requests().get(number).from();
    }

    int to() {
      return week.requests().get(number).to();
    }

    int length() {
      return goal == Goal.ONE_EACH ? giver.budget : to() - from();
    }

    long worth() {
      return week.worth(number, giver.number, goal);
    }
  }

  /** All requests. */
  @PlanningSolution
  @NullUnmarked
  public static class Week {
    @PlanningEntityCollectionProperty private List<Visit> visits;
    @PlanningScore private HardSoftLongScore score;

    /** For the solver. */
    public Week() {}

    Week(List<Visit> visits) {
      this.visits = visits;
    }
  }

  /** What must hold and what counts. */
  public static class Rules implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
      return new Constraint[] {
        factory
            .forEachUniquePair(
                Visit.class,
                Joiners.equal(visit -> Objects.requireNonNull(visit.getGiver())),
                Joiners.overlapping(Visit::from, Visit::to))
            .penalize(HardSoftLongScore.ONE_HARD)
            .asConstraint("overlap"),
        factory
            .forEach(Visit.class)
            .groupBy(
                visit -> Objects.requireNonNull(visit.getGiver()),
                ConstraintCollectors.sum(Visit::length))
            .filter((giver, spent) -> spent > giver.budget())
            .penalize(HardSoftLongScore.ONE_HARD, (giver, spent) -> spent - giver.budget())
            .asConstraint("hours"),
        factory
            .forEach(Visit.class)
            .rewardLong(HardSoftLongScore.ONE_SOFT, Visit::worth)
            .asConstraint("worth")
      };
    }
  }
}
