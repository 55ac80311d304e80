package de.muetterzentren.matching.assignment;

/**
 * Turns levels into worth: in a part, a filled group of a level is worth more than everything below
 * this level together. One number then keeps all levels apart, and a bound of the number gives a
 * bound for each level.
 *
 * <p>Parts are weighed by themselves: the best of all levels in each part is the best in the whole.
 */
final class Levels {
  /** Weights are shared by as many places as divide this; other shares are rounded. */
  private static final long MOST_COMMON = 2520;

  /**
   * What a filled group of each level is worth by itself, in units of the problem; 0 at level 0.
   */
  private final long[] weight;

  /** The same, less what is lost where it cannot be shared by the places. */
  private final long[] least;

  /** How many groups there are of each level. */
  private final int[] groups;

  private Levels(long[] weight, long[] least, int[] groups) {
    this.weight = weight;
    this.least = least;
    this.groups = groups;
  }

  /** Weighs the levels of some tasks. */
  static Levels of(Part part, int[] levelOf, int levels) {
    long[] most = new long[part.tasks()];
    for (int person = 0; person < part.people(); person++) {
      for (int option = 0; option < part.task[person].length; option++) {
        int task = part.task[person][option];
        most[task] = Math.max(most[task], part.worth[person][option] / Part.SCALE);
      }
    }
    int[] groups = new int[levels];
    double below = 0;
    long common = 1;
    long shares = 0;
    for (int task = 0; task < most.length; task++) {
      below += (double) most[task] * part.places[task];
    }
    for (int group = 0; group < part.groups.number(); group++) {
      groups[level(part, levelOf, group)]++;
      common = Math.min(MOST_COMMON, multiple(common, part.groups.places(group)));
      shares += part.groups.places(group);
    }
    double rounded = common == MOST_COMMON ? shares : 0;
    long[] weight = new long[levels];
    for (int level = 1; level < levels; level++) {
      double room = (AssignmentProblem.MOST_WORTH - below) / Math.max(1, groups[level]);
      double enough = Math.ceil((below + 1 + rounded) / common) * common;
      weight[level] = (long) Math.max(0, Math.min(enough, room / (levels - level)));
      below += (double) weight[level] * groups[level];
    }
    long[] least = weight.clone();
    for (int group = 0; group < part.groups.number(); group++) {
      int level = level(part, levelOf, group);
      int places = part.groups.places(group);
      least[level] = Math.min(least[level], weight[level] / places * places);
    }
    return new Levels(weight, least, groups);
  }

  private static int level(Part part, int[] levelOf, int group) {
    return levelOf[part.groups.tasks(group)[0]];
  }

  /** The same part, with what levels add to its worth. */
  Part weigh(Part part, int[] levelOf) {
    long[][] worth = new long[part.people()][];
    for (int person = 0; person < worth.length; person++) {
      worth[person] = part.worth[person].clone();
      for (int option = 0; option < worth[person].length; option++) {
        int task = part.task[person][option];
        worth[person][option] += share(part, levelOf, task);
      }
    }
    long[] lost = new long[part.tasks()];
    for (int task = 0; task < lost.length; task++) {
      boolean alone = part.groups.places(part.groups.of(task)) == 1;
      lost[task] = alone ? 0 : share(part, levelOf, task);
    }
    return new Part(part.places, part.groups, lost, part.schedules, part.task, worth);
  }

  /** What one place adds; it is lost again if not all places of the group are taken. */
  private long share(Part part, int[] levelOf, int task) {
    return weight[levelOf[task]] / part.groups.places(part.groups.of(task)) * Part.SCALE;
  }

  private static long multiple(long one, long other) {
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return one / a * other;
  }

  /**
   * What no assignment can exceed, level by level from the highest: as many filled groups, and
   * among assignments that reach these, so much at the next; the last is the worth of options
   * alone.
   */
  void bounds(long total, long[] bounds) {
    long rest = total;
    for (int level = weight.length - 1; level > 0; level--) {
      long most = least[level] == 0 ? groups[level] : Math.min(groups[level], rest / least[level]);
      bounds[level] += most;
      rest -= most * least[level];
    }
    bounds[0] += rest;
  }
}
