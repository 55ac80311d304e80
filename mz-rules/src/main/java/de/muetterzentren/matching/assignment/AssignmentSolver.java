package de.muetterzentren.matching.assignment;

import java.util.Arrays;
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
  /** From how many tasks for each person on schedules are long. */
  private static final int LONG = 8;

  /** For so many people circles of some of them are worth looking at. */
  private static final int FEW = 5;

  private static final int MANY = 20;

  /** Long schedules come in so many kinds that the last steps of a program are not worth it. */
  private static final int PIVOTS_OF_LONG = 100;

  /** How many people and tasks one linear program may have. */
  static final int MOST_ROWS = 2_000;

  static final int BLOCK_ROWS = 600;

  private AssignmentSolver() {}

  /** Solves a problem within an effort. */
  public static Assignment solve(AssignmentProblem problem, Effort effort) {
    return solve(problem, effort, MOST_ROWS);
  }

  /** Solves parts with more rows, people and tasks together, block by block. */
  static Assignment solve(AssignmentProblem problem, Effort effort, int mostRows) {
    Part whole = Part.of(problem);
    List<Parts.Members> parts = Parts.of(whole);
    int levels = 1 + IntStream.range(0, problem.tasks()).map(problem::level).max().orElse(0);
    Solved[] solved = new Solved[parts.size()];
    SideBySide.each(
        solved.length,
        i -> solved[i] = solve(problem, whole, parts.get(i), levels, effort, mostRows));
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
      AssignmentProblem problem,
      Part whole,
      Parts.Members members,
      int levels,
      Effort effort,
      int mostRows) {
    Part part = whole.of(members);
    int[] levelOf = members.tasks().stream().mapToInt(problem::level).toArray();
    Levels weights = Levels.of(part, levelOf, levels);
    Part weighed = levels == 1 ? part : weights.weigh(part, levelOf);
    return new Solved(
        part.exact() ? solve(weighed, effort, mostRows) : longDays(weighed, effort, mostRows),
        weights);
  }

  private static Incumbent solve(Part part, Effort effort, int mostRows) {
    if (part.people() + part.tasks() <= mostRows) {
      return solve(part, effort, Choices.none(part.people()), new long[part.tasks()]);
    }
    Incumbent incumbent = new Incumbent(part);
    Market market = new Market(part);
    Exchange exchange = new Exchange(part, market);
    PriceSearch search = new PriceSearch(part, market, incumbent, exchange);
    search.rarely();
    search.search(Math.max(1, effort.priceSteps() / 4), effort);
    if (!incumbent.proven() && !effort.stopped()) {
      new Sweeps(
              part,
              market,
              incumbent,
              exchange,
              search.prices(),
              Math.min(mostRows, BLOCK_ROWS),
              effort)
          .settle();
    }
    return incumbent;
  }

  private static Incumbent longDays(Part part, Effort effort, int mostRows) {
    Incumbent incumbent = new Incumbent(part);
    Market market = new Market(part);
    new LongDays(part, market, incumbent, new Exchange(part, market), effort, mostRows).settle();
    return incumbent;
  }

  private static void exchange(
      Part part, PriceSearch search, Exchange exchange, Incumbent incumbent, Effort effort) {
    Choices better = incumbent.choices().copy();
    exchange.improve(better, search.prices(), effort.priceSteps() * part.people());
    incumbent.offer(part, better);
  }

  private static boolean isLong(Part part) {
    return part.tasks() >= LONG * part.people();
  }

  /** Solves a part in one linear program, from an assignment and prices to begin with. */
  static Incumbent solve(Part part, Effort effort, Choices first, long[] prices) {
    Incumbent incumbent = new Incumbent(part);
    incumbent.offer(part, first);
    Market market = new Market(part);
    Exchange exchange = new Exchange(part, market);
    PriceSearch search = new PriceSearch(part, market, incumbent, exchange);
    search.share();
    search.begin(prices);
    search.search(effort.priceSteps(), effort);
    if (incumbent.proven() || effort.stopped()) {
      return incumbent;
    }
    settle(part, market, incumbent, search, exchange, effort);
    if (incumbent.proven() || effort.stopped()) {
      return incumbent;
    }
    Effort left =
        isLong(part) ? effort.most(PIVOTS_OF_LONG * (part.people() + part.tasks())) : effort;
    ScheduleProgram program = new ScheduleProgram(part, market, incumbent, left);
    program.begin(incumbent.choices(), search.columns());
    if (isLong(part) && part.people() >= FEW && part.people() <= MANY) {
      incumbent.bounded(program.solve(0));
      incumbent.offer(part, program.rounded());
      new Resharing(part, incumbent, program.best(), left).improve();
    }
    new Branching(part, market, program, incumbent, exchange, left).settle();
    return incumbent;
  }

  /** Forbids what cannot be better and looks for better prices of the rest, while that helps. */
  private static void settle(
      Part part,
      Market market,
      Incumbent incumbent,
      PriceSearch search,
      Exchange exchange,
      Effort effort) {
    Fixing fixing = new Fixing(part, market, incumbent);
    int open = Arrays.stream(part.task).mapToInt(options -> options.length).sum();
    int rounds = 0;
    while (!incumbent.proven() && !effort.stopped()) {
      long[] prices = search.prices();
      exchange(part, search, exchange, incumbent, effort);
      int fixed = fixing.fix(prices, market.bound(prices));
      rounds++;
      if (fixed == 0 || fixed < open / 5 && (rounds > 4 || !isLong(part))) {
        return;
      }
      open -= fixed;
      search.again(effort.priceSteps() / 3, effort);
    }
  }
}
