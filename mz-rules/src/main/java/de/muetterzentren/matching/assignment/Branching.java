package de.muetterzentren.matching.assignment;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntToLongFunction;
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

  /** Where exchanges take long, only the first ones find much. */
  private static final int EXCHANGES_OF_LARGE = 200;

  /** For all places of a group: so little that a hundred of them can be added. */
  private static final long MOST_BONUS = 1L << 54;

  private final Part part;
  private final Market market;
  private final ScheduleProgram program;
  private final Incumbent incumbent;
  private final Repair repair;
  private final Effort effort;
  private final Exchange exchange;
  private final Fixing fixing;
  private final int[][] takers;
  private final boolean[] settled;
  private final Set<Pair> decided = new HashSet<>();
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
    this.settled = new boolean[part.groups.number()];
    this.exchange = exchange;
    this.left = effort.branches();
  }

  private record Pair(int person, int option) {}

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
    exchange.improve(
        choices, program.best(), depth > 0 && part.isLarge() ? EXCHANGES_OF_LARGE : MOST_EXCHANGES);
    incumbent.offer(part, choices);
    Split split = split(shares);
    int half = split == null ? halfTaken(shares) : -1;
    if (incumbent.hopeless(bound) || split == null && half < 0) {
      return bound;
    }
    if (left <= 0 || depth >= DEEPEST || program.exhausted() || effort.stopped()) {
      return bound;
    }
    left--;
    if (split == null) {
      long all = all(half, bound, depth);
      return Math.max(incumbent.worth(), Math.max(all, notAll(half, bound, depth)));
    }
    int fixed = market.changes();
    fixing.fix(program.best(), market.bound(program.best()) - forced);
    program.changed();
    Pair pair = new Pair(split.person(), split.option());
    decided.add(pair);
    long first = split.share() >= 0.5 ? with(split, bound, depth) : without(split, bound, depth);
    long second = split.share() >= 0.5 ? without(split, bound, depth) : with(split, bound, depth);
    decided.remove(pair);
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

  /** A group of which some places are taken and others stay empty; -1 if there is none. */
  private int halfTaken(double[][] shares) {
    double[] taken = new double[part.tasks()];
    for (int person = 0; person < shares.length; person++) {
      for (int option = 0; option < shares[person].length; option++) {
        int task = part.task[person][option];
        if (task >= 0) {
          taken[task] += shares[person][option];
        }
      }
    }
    for (int group = 0; group < settled.length; group++) {
      if (!settled[group] && lost(group) > 0) {
        double sum = 0;
        for (int task : part.groups.tasks(group)) {
          sum += taken[task];
        }
        if (sum > 0.5 && sum < part.groups.places(group) - 0.5) {
          return group;
        }
      }
    }
    return -1;
  }

  /** What is lost if a group is taken but for one place, at most. */
  private long lost(int group) {
    long whole = 0;
    for (int task : part.groups.tasks(group)) {
      whole += part.lost[task] * part.places[task];
    }
    return whole;
  }

  /** All places of a group are taken. */
  private long all(int group, long bound, int depth) {
    int places = part.groups.places(group);
    long bonus = bonus(lost(group), places);
    forced += bonus * places;
    long found = with(group, task -> bonus, bound, depth);
    forced -= bonus * places;
    return found;
  }

  /** One empty place must cost more than all others give; as far as the numbers go. */
  private static long bonus(long lost, int places) {
    return Math.max(4 * (lost / places), Math.min(lost + 1, MOST_BONUS / places));
  }

  /** Some places of a group stay empty, so that what is lost then is lost for sure. */
  private long notAll(int group, long bound, int depth) {
    return with(group, task -> -part.lost[task], bound, depth);
  }

  private long with(int group, IntToLongFunction more, long bound, int depth) {
    int before = market.changes();
    for (int task : part.groups.tasks(group)) {
      for (int person : takers[task]) {
        int option = part.option(person, task);
        if (market.added(person, option) != Schedules.FORBIDDEN) {
          market.add(person, option, market.added(person, option) + more.applyAsLong(task));
        }
      }
    }
    settled[group] = true;
    program.changed();
    long found = settle(bound, depth + 1);
    settled[group] = false;
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
            && !decided.contains(new Pair(person, option))
            && (best == null || share > best.share())) {
          best = new Split(person, option, share);
        }
      }
    }
    return best;
  }
}
