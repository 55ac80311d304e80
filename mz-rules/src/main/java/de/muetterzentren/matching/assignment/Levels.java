package de.muetterzentren.matching.assignment;

/**
 * Turns levels into worth: in a part, a filled task of a level is worth more than everything below
 * this level together. One number then keeps all levels apart, and a bound of the number gives a
 * bound for each level.
 *
 * <p>Parts are weighed by themselves: the best of all levels in each part is the best in the whole.
 */
final class Levels {
  /** What a filled task of each level is worth by itself, in units of the problem; 0 at level 0. */
  private final long[] weight;

  /** The same, less what is lost where it cannot be shared by the places. */
  private final long[] least;

  /** How many tasks there are of each level. */
  private final int[] tasks;

  private Levels(long[] weight, long[] least, int[] tasks) {
    this.weight = weight;
    this.least = least;
    this.tasks = tasks;
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
    int[] tasks = new int[levels];
    double below = 0;
    long common = 1;
    for (int task = 0; task < most.length; task++) {
      tasks[levelOf[task]]++;
      below += (double) most[task] * part.places[task];
      common = Math.min(2520, multiple(common, part.places[task]));
    }
    long[] weight = new long[levels];
    for (int level = 1; level < levels; level++) {
      double room = (AssignmentProblem.MOST_WORTH - below) / Math.max(1, tasks[level]);
      weight[level] = (long) Math.max(0, Math.min((below + 1) * common, room / (levels - level)));
      below += (double) weight[level] * tasks[level];
    }
    long[] least = weight.clone();
    for (int task = 0; task < most.length; task++) {
      int level = levelOf[task];
      int places = part.places[task];
      least[level] = Math.min(least[level], weight[level] / places * places);
    }
    return new Levels(weight, least, tasks);
  }

  /** The same part, with what levels add to its worth. */
  Part weigh(Part part, int[] levelOf) {
    long[][] worth = new long[part.people()][];
    for (int person = 0; person < worth.length; person++) {
      worth[person] = part.worth[person].clone();
      for (int option = 0; option < worth[person].length; option++) {
        int task = part.task[person][option];
        worth[person][option] += weight[levelOf[task]] / part.places[task] * Part.SCALE;
      }
    }
    return new Part(part.places, part.schedules, part.task, worth);
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
   * What no assignment can exceed, level by level from the highest: as many filled tasks, and among
   * assignments that reach these, so much at the next; the last is the worth of options alone.
   */
  void bounds(long total, long[] bounds) {
    long rest = total;
    for (int level = weight.length - 1; level > 0; level--) {
      long most = least[level] == 0 ? tasks[level] : Math.min(tasks[level], rest / least[level]);
      bounds[level] += most;
      rest -= most * least[level];
    }
    bounds[0] += rest;
  }
}
