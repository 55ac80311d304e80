package de.muetterzentren.matching.assignment;

import org.jspecify.annotations.Nullable;

/**
 * Where the linear program shares a task among people, decides "this person does this task" or
 * "does not", solves again on either side, and leaves a side whose bound shows that it cannot be
 * better (branch and bound, depth first).
 */
final class Branching {
  private static final double WHOLE = 0.01;
  private static final int DEEPEST = 100;
  private static final int MOST_EXCHANGES = 8_000;

  private final Part part;
  private final Market market;
  private final ScheduleProgram program;
  private final Incumbent incumbent;
  private final Repair repair;
  private final Effort effort;
  private final Exchange exchange;
  private final Fixing fixing;
  private final int[][] takers;
  private int left;
  private long forced;

  Branching(
      Part part,
      Market market,
      ScheduleProgram program,
      Incumbent incumbent,
      Exchange exchange,
      Effort effort) {
    this.part = part;
    this.market = market;
    this.program = program;
    this.incumbent = incumbent;
    this.effort = effort;
    this.repair = new Repair(part, market);
    this.fixing = new Fixing(part, market, incumbent);
    this.takers = part.takers();
    this.exchange = exchange;
    this.left = effort.branches();
  }

  /** A person and an option that the program takes in part only. */
  private record Split(int person, int option, double share) {}

  /** Settles the part as far as the effort allows. */
  void settle() {
    incumbent.bounded(settle(incumbent.bound(), 0));
  }

  /** A bound for all that is still possible here, in fine units. */
  private long settle(long known, int depth) {
    long bound = Math.min(known, program.solve(forced));
    if (incumbent.hopeless(bound)) {
      return bound;
    }
    double[][] shares = program.shares();
    Choices choices = program.rounded();
    repair.improve(choices);
    exchange.improve(choices, program.best(), MOST_EXCHANGES);
    incumbent.offer(part, choices);
    Split split = split(shares);
    if (incumbent.hopeless(bound) || split == null) {
      return bound;
    }
    if (left <= 0 || depth >= DEEPEST || program.exhausted() || effort.stopped()) {
      return bound;
    }
    left--;
    int fixed = market.changes();
    fixing.fix(program.best(), market.bound(program.best()) - forced);
    program.changed();
    long first = split.share() >= 0.5 ? with(split, bound, depth) : without(split, bound, depth);
    long second = split.share() >= 0.5 ? without(split, bound, depth) : with(split, bound, depth);
    undo(fixed);
    return Math.max(incumbent.worth(), Math.max(first, second));
  }

  private long with(Split split, long bound, int depth) {
    int person = split.person();
    int task = part.task[person][split.option()];
    int before = market.changes();
    long bonus = 4 * mostWorth(person);
    market.add(person, split.option(), market.added(person, split.option()) + bonus);
    forced += bonus;
    if (task >= 0 && part.places[task] == 1) {
      market.forbidOthers(person, task, takers);
    }
    program.changed();
    long found = settle(bound, depth + 1);
    forced -= bonus;
    undo(before);
    return found;
  }

  private long without(Split split, long bound, int depth) {
    int before = market.changes();
    market.add(split.person(), split.option(), Schedules.FORBIDDEN);
    program.changed();
    long found = settle(bound, depth + 1);
    undo(before);
    return found;
  }

  private void undo(int before) {
    market.undo(before);
    program.changed();
  }

  private long mostWorth(int person) {
    long most = 0;
    for (long worth : part.worth[person]) {
      most = Math.max(most, worth);
    }
    return most;
  }

  /** The split nearest to a half; none if all is whole. */
  private @Nullable Split split(double[][] shares) {
    Split best = null;
    for (int person = 0; person < shares.length; person++) {
      for (int option = 0; option < shares[person].length; option++) {
        double share = shares[person][option];
        if (share > WHOLE
            && share < 1 - WHOLE
            && market.added(person, option) == 0
            && (best == null || share > best.share())) {
          best = new Split(person, option, share);
        }
      }
    }
    return best;
  }
}
