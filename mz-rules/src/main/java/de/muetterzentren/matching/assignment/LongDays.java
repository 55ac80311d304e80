package de.muetterzentren.matching.assignment;

/**
 * Settles a part in which somebody's best choice is only known roughly: long days with flexible
 * starts. A good assignment comes from {@link RuinAndRecreate}, the bound from prices at which
 * {@link Walks} gain the least (column generation, as for everybody else), and what the program
 * takes is where another round of changes begins.
 */
final class LongDays {
  private static final int MOST_TO_BRANCH = 20;
  private static final int MOST_AT_FIRST = 600_000;

  private final Part part;
  private final Market market;
  private final Incumbent incumbent;
  private final Exchange exchange;
  private final Effort effort;
  private final int mostRows;

  LongDays(
      Part part,
      Market market,
      Incumbent incumbent,
      Exchange exchange,
      Effort effort,
      int mostRows) {
    this.part = part;
    this.market = market;
    this.incumbent = incumbent;
    this.exchange = exchange;
    this.effort = effort;
    this.mostRows = mostRows;
  }

  /** Settles the part as far as the effort allows. */
  void settle() {
    long[] most = most();
    incumbent.bounded(sum(most));
    RuinAndRecreate change = new RuinAndRecreate(part, incumbent);
    int first = Math.min(effort.changes() / 2, MOST_AT_FIRST);
    change.improve(first, effort);
    if (!done()) {
      bound(most);
    }
    long left = (long) effort.changes() - first;
    for (long steps = first; left > 0 && steps > 0 && !done(); steps *= 2) {
      // each time from hot to cold, and longer than before
      int now = (int) Math.min(left, steps);
      change.improve(now, effort);
      left -= now;
    }
  }

  private boolean done() {
    return incumbent.proven() || effort.stopped();
  }

  private void bound(long[] most) {
    PriceSearch search = new PriceSearch(part, market, incumbent, exchange);
    search.never(true);
    search.begin(most);
    search.search(Math.max(1, effort.priceSteps() / 2), effort);
    search.never(false);
    search.begin(search.prices());
    search.search(Math.max(1, effort.priceSteps() / 10), effort);
    if (done()) {
      return;
    }
    Effort little = effort.small();
    if (part.people() + part.tasks() <= mostRows) {
      ScheduleProgram program = new ScheduleProgram(part, market, incumbent, little);
      program.begin(incumbent.choices(), search.columns());
      if (part.mostOptions <= MOST_TO_BRANCH) {
        new Branching(part, market, program, incumbent, exchange, little).settle();
      } else {
        incumbent.bounded(program.solve(0));
        incumbent.offer(part, program.rounded());
      }
    } else {
      int rows = Math.min(mostRows, AssignmentSolver.BLOCK_ROWS);
      new Sweeps(part, market, incumbent, exchange, search.prices(), rows, little).settle();
    }
  }

  /** What each task is worth with who does it best. */
  private long[] most() {
    long[] most = new long[part.tasks()];
    for (int person = 0; person < part.people(); person++) {
      for (int option = 0; option < part.task[person].length; option++) {
        int task = part.task[person][option];
        if (task >= 0) {
          most[task] = Math.max(most[task], part.worth[person][option]);
        }
      }
    }
    return most;
  }

  private long sum(long[] most) {
    long sum = 0;
    for (int task = 0; task < most.length; task++) {
      sum += most[task] * part.places[task];
    }
    return sum;
  }
}
