package de.muetterzentren.matching.assignment;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Many options of which only a test says whether they go together: flexible times, many dates.
 * Finds good sets by trying the most gainful first and exchanging one for others; what no set can
 * exceed is reckoned from the effort alone (the fractional knapsack bound, Dantzig 1957).
 */
public final class Fitting implements Schedules {
  private static final int FEW = 20;

  private final int[] task;
  private final long[] worth;
  private final long[] effort;
  private final long budget;
  private final Listing.Together together;

  /**
   * Options of one person.
   *
   * @param task the task of each option
   * @param worth what each option is worth
   * @param effort what each option takes at least of the budget, 0 or more
   * @param budget what there is at most
   * @param together what can be done together; a subset of what can be, can be as well
   */
  public Fitting(int[] task, long[] worth, long[] effort, long budget, Listing.Together together) {
    this.task = task.clone();
    this.worth = worth.clone();
    this.effort = effort.clone();
    this.budget = budget;
    this.together = together;
  }

  @Override
  public int options() {
    return task.length;
  }

  @Override
  public int task(int option) {
    return task[option];
  }

  @Override
  public long worth(int option) {
    return worth[option];
  }

  @Override
  public long best(long[] gains, int[] chosen) {
    int[] byGain = order(Comparator.comparingLong((Integer option) -> -gains[option]));
    int[] byRate = order(Comparator.comparingDouble((Integer option) -> -rate(gains, option)));
    int[] one = filled(new int[0], byGain, gains, -1);
    int[] other = filled(new int[0], byRate, gains, -1);
    int[] best = sum(gains, one) >= sum(gains, other) ? one : other;
    if (task.length <= FEW) {
      best = exchanged(best, byRate, gains);
    }
    chosen[0] = best.length;
    System.arraycopy(best, 0, chosen, 1, best.length);
    return sum(gains, best);
  }

  @Override
  public boolean exact() {
    return false;
  }

  @Override
  public long bound(long[] gains) {
    long left = budget;
    double bound = 0;
    for (int option : order(Comparator.comparingDouble((Integer o) -> -rate(gains, o)))) {
      if (gains[option] <= 0) {
        continue;
      }
      if (effort[option] <= left) {
        left -= effort[option];
        bound += gains[option];
      } else {
        bound += (double) gains[option] * left / effort[option];
        break;
      }
    }
    // doubles of this size are exact to a few units
    return (long) Math.ceil(bound * (1 + 1e-12)) + 1;
  }

  private double rate(long[] gains, int option) {
    if (gains[option] <= 0) {
      return -1;
    }
    return effort[option] == 0 ? Double.MAX_VALUE : gains[option] / (double) effort[option];
  }

  private int[] order(Comparator<Integer> by) {
    Integer[] order = new Integer[task.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, by.thenComparingInt(i -> i));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  /** Adds, in an order, all that gains and fits; leaves one out. */
  private int[] filled(int[] begin, int[] order, long[] gains, int without) {
    int[] set = begin;
    for (int option : order) {
      if (option != without && gains[option] > 0 && Arrays.binarySearch(set, option) < 0) {
        int[] more = with(set, option);
        if (together.can(more)) {
          set = more;
        }
      }
    }
    return set;
  }

  /** Leaves out one at a time and fills again, as long as that gains. */
  private int[] exchanged(int[] begin, int[] order, long[] gains) {
    int[] set = begin;
    for (int out : begin) {
      if (Arrays.binarySearch(set, out) >= 0) {
        int[] without = Arrays.stream(set).filter(option -> option != out).toArray();
        int[] other = filled(without, order, gains, out);
        if (sum(gains, other) > sum(gains, set)) {
          set = other;
        }
      }
    }
    return set;
  }

  private static int[] with(int[] set, int option) {
    int[] more = Arrays.copyOf(set, set.length + 1);
    more[set.length] = option;
    Arrays.sort(more);
    return more;
  }

  private static long sum(long[] gains, int[] set) {
    long sum = 0;
    for (int option : set) {
      sum += gains[option];
    }
    return sum;
  }
}
