package de.muetterzentren.matching.assignment;

import org.jspecify.annotations.Nullable;

/**
 * Where the linear program shares a task among people, decides "this person does this task" or
 * "does not", solves again on either side, and leaves a side whose bound shows that it cannot be
 * better (branch and bound, depth first).
 */
final class Branching {
  private static final double WHOLE = 1e-3;
  private static final int DEEPEST = 100;

  private final Part part;
  private final Market market;
  private final ScheduleProgram program;
  private final Incumbent incumbent;
  private final Repair repair;
  private final Effort effort;
  private int left;
  private long forced;

  Branching(Part part, Market market, ScheduleProgram program, Incumbent incumbent, Effort effort) {
    this.part = part;
    this.market = market;
    this.program = program;
    this.incumbent = incumbent;
    this.effort = effort;
    this.repair = new Repair(part, market);
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
    long bound = Math.min(known, program.solve() - forced);
    if (hopeless(bound)) {
      return bound;
    }
    double[][] shares = program.shares();
    Choices choices = program.rounded();
    repair.improve(choices);
    incumbent.offer(part, choices);
    Split split = split(shares);
    if (hopeless(bound) || split == null) {
      return bound;
    }
    if (left <= 0 || depth >= DEEPEST || program.exhausted() || effort.stopped()) {
      return bound;
    }
    left--;
    long first = split.share() >= 0.5 ? with(split, bound, depth) : without(split, bound, depth);
    long second = split.share() >= 0.5 ? without(split, bound, depth) : with(split, bound, depth);
    return Math.max(incumbent.worth(), Math.max(first, second));
  }

  private boolean hopeless(long bound) {
    return bound - Math.floorMod(bound, Part.SCALE) <= incumbent.worth();
  }

  private long with(Split split, long bound, int depth) {
    int task = part.task[split.person()][split.option()];
    long before = market.added(split.person(), split.option());
    long bonus = 4 * mostWorth(split.person());
    market.add(split.person(), split.option(), before + bonus);
    forced += bonus;
    boolean alone = task >= 0 && part.places[task] == 1;
    long[] others = alone ? forbidOthers(split.person(), task) : new long[0];
    program.changed();
    long found = settle(bound, depth + 1);
    if (alone) {
      allowOthers(split.person(), task, others);
    }
    forced -= bonus;
    market.add(split.person(), split.option(), before);
    program.changed();
    return found;
  }

  private long without(Split split, long bound, int depth) {
    long before = market.added(split.person(), split.option());
    market.add(split.person(), split.option(), Schedules.FORBIDDEN);
    program.changed();
    long found = settle(bound, depth + 1);
    market.add(split.person(), split.option(), before);
    program.changed();
    return found;
  }

  private long mostWorth(int person) {
    long most = 0;
    for (long worth : part.worth[person]) {
      most = Math.max(most, worth);
    }
    return most;
  }

  private long[] forbidOthers(int person, int task) {
    long[] before = new long[part.people()];
    for (int other = 0; other < part.people(); other++) {
      int option = other == person ? -1 : option(other, task);
      if (option >= 0) {
        before[other] = market.added(other, option);
        market.add(other, option, Schedules.FORBIDDEN);
      }
    }
    return before;
  }

  private void allowOthers(int person, int task, long[] before) {
    for (int other = 0; other < part.people(); other++) {
      int option = other == person ? -1 : option(other, task);
      if (option >= 0) {
        market.add(other, option, before[other]);
      }
    }
  }

  private int option(int person, int task) {
    int[] tasks = part.task[person];
    for (int option = 0; option < tasks.length; option++) {
      if (tasks[option] == task) {
        return option;
      }
    }
    return -1;
  }

  /** The split nearest to a half; none if all is whole. */
  private @Nullable Split split(double[][] shares) {
    Split best = null;
    for (int person = 0; person < shares.length; person++) {
      for (int option = 0; option < shares[person].length; option++) {
        double share = shares[person][option];
        if (share > WHOLE
            && share < 1 - WHOLE
            && (best == null || Math.abs(share - 0.5) < Math.abs(best.share() - 0.5))) {
          best = new Split(person, option, share);
        }
      }
    }
    return best;
  }
}
