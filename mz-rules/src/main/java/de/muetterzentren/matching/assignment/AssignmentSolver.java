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
    Incumbent[] solved = new Incumbent[parts.size()];
    IntStream.range(0, parts.size())
        .parallel()
        .forEach(i -> solved[i] = solve(whole.of(parts.get(i)), effort));
    int[][] options = new int[whole.people()][0];
    long worth = 0;
    long bound = 0;
    for (int i = 0; i < solved.length; i++) {
      worth += solved[i].worth();
      bound += Math.max(solved[i].bound(), solved[i].worth());
      List<Integer> people = parts.get(i).people();
      for (int person = 0; person < people.size(); person++) {
        options[people.get(person)] = solved[i].choices().of(person);
      }
    }
    return new Assignment(options, worth / Part.SCALE, bound / Part.SCALE);
  }

  private static Incumbent solve(Part part, Effort effort) {
    Incumbent incumbent = new Incumbent(part);
    Market market = new Market(part);
    PriceSearch search = new PriceSearch(part, market, incumbent);
    search.search(effort.priceSteps(), effort);
    if (incumbent.proven() || effort.stopped()) {
      return incumbent;
    }
    long[] prices = search.prices();
    long t0=System.nanoTime();
    long w0=incumbent.worth();
    Choices better = incumbent.choices().copy();
    new Exchange(part, market, part.takers()).improve(better, prices, effort.priceSteps() * part.people());
    incumbent.offer(part, better);
    long t1=System.nanoTime();
    int fixed = new Fixing(part, market, incumbent).fix(prices, market.bound(prices));
    if (Boolean.getBoolean("dbg")) {
      System.err.println("search " + incumbent.worth()/120 + " " + market.bound(prices)/120.0+" "+w0/120+" "+(t1-t0)/1e6+" ms fixed "+fixed+" of "+java.util.Arrays.stream(part.task).mapToInt(t->t.length).sum()+" cols "+search.columns().size());
    }
    ScheduleProgram program = new ScheduleProgram(part, market, incumbent, effort);
    program.begin(incumbent.choices(), search.columns());
    new Branching(part, market, program, incumbent, effort).settle();
    return incumbent;
  }
}
