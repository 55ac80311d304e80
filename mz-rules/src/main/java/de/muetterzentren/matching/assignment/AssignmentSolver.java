package de.muetterzentren.matching.assignment;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the assignment of most worth, with a bound. Parts of the problem that do not touch are
 * solved side by side; the result does not depend on how many processors there are.
 *
 * <pre>{@code
 * Assignment best = AssignmentSolver.solve(problem, Effort.standard());
 * }</pre>
 */
public final class AssignmentSolver {
  private AssignmentSolver() {}

  /** Solves a problem within an effort. */
  public static Assignment solve(AssignmentProblem problem, Effort effort) {
    Part whole = Part.of(problem);
    List<Parts.Members> parts = Parts.of(whole);
    int levels = 1 + IntStream.range(0, problem.tasks()).map(problem::level).max().orElse(0);
    Solved[] solved = new Solved[parts.size()];
    IntStream.range(0, parts.size())
        .parallel()
        .forEach(i -> solved[i] = solve(problem, whole, parts.get(i), levels, effort));
    long[] bounds = new long[levels];
    int[][] options = new int[whole.people()][0];
    long worth = 0;
    long bound = 0;
    for (int i = 0; i < solved.length; i++) {
      Incumbent best = solved[i].best();
      long above = Math.max(best.bound(), best.worth());
      worth += best.worth();
      bound += above;
      solved[i].levels().bounds(above / Part.SCALE, bounds);
      List<Integer> people = parts.get(i).people();
      for (int person = 0; person < people.size(); person++) {
        options[people.get(person)] = best.choices().of(person);
      }
    }
    return new Assignment(options, worth / Part.SCALE, bound / Part.SCALE, bounds);
  }

  private record Solved(Incumbent best, Levels levels) {}

  private static Solved solve(
      AssignmentProblem problem, Part whole, Parts.Members members, int levels, Effort effort) {
    Part part = whole.of(members);
    int[] levelOf = members.tasks().stream().mapToInt(problem::level).toArray();
    Levels weights = Levels.of(part, levelOf, levels);
    return new Solved(solve(levels == 1 ? part : weights.weigh(part, levelOf), effort), weights);
  }

  private static Incumbent solve(Part part, Effort effort) {
    Incumbent incumbent = new Incumbent(part);
    Market market = new Market(part);
    PriceSearch search = new PriceSearch(part, market, incumbent);
    search.search(effort.priceSteps(), effort);
    if (incumbent.proven() || effort.stopped()) {
      return incumbent;
    }
    ScheduleProgram program = new ScheduleProgram(part, market, effort);
    program.begin(incumbent.choices(), search.columns());
    new Branching(part, market, program, incumbent, effort).settle();
    return incumbent;
  }
}
