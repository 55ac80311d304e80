package de.muetterzentren.matching.assignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a week, of one who goes from stop to stop: flexible starts, ways between them, and a
 * budget of effort. {@link #bound} asks {@link Walks}, {@link #best} takes the best of them that is
 * really possible, and {@link #good} puts the most gainful where it prolongs the day by the least.
 */
public final class Tour implements Schedules {
  private final int[] task;
  private final long[] worth;
  private final Stops stops;
  private final int[][] stopsOf;
  private final Listing.@Nullable Together judge;
  private final Fitting fitting;
  private final Walks walks;
  private final long[] effort;
  private final long budget;

  /** Of the last search. */
  private long @Nullable [] asked;

  private boolean deepAsked;
  private final int[] found;
  private final int[] optionOf;

  /**
   * Options of one person.
   *
   * @param task the task of each option
   * @param worth what each option is worth
   * @param stops all stops, {@link Stops#direct}
   * @param stopsOf the stops of each option, all of which it needs; each stop belongs to one
   * @param effort what each stop takes of the budget, 0 or more
   * @param budget what there is at most
   * @param judge what else decides whether options that are possible in time go together; none if
   *     nothing does
   */
  public Tour(
      int[] task,
      long[] worth,
      Stops stops,
      int[][] stopsOf,
      long[] effort,
      long budget,
      Listing.@Nullable Together judge) {
    this.task = task.clone();
    this.worth = worth.clone();
    this.stops = stops;
    this.stopsOf = stopsOf;
    this.judge = judge == null ? null : Remembered.of(judge, task.length);
    this.walks = new Walks(stops, effort, budget);
    this.found = new int[task.length + 1];
    this.optionOf = new int[stops.size()];
    long[] sums = new long[task.length];
    for (int option = 0; option < sums.length; option++) {
      for (int stop : stopsOf[option]) {
        sums[option] += effort[stop];
        optionOf[stop] = option;
      }
    }
    this.effort = sums;
    this.budget = budget;
    this.fitting = new Fitting(task, worth, sums, budget, this::together);
  }

  private boolean together(int[] options) {
    return inOrder(options) && allowed(options);
  }

  /** Whether an order of options is found again by whoever only knows which options they are. */
  boolean inOrder(int[] options) {
    int[] all = stopsOf(options);
    return all.length < 2 || stops.starts(all).starts().isPresent();
  }

  /** All stops of some options. */
  private int[] stopsOf(int[] options) {
    int number = 0;
    for (int option : options) {
      number += stopsOf[option].length;
    }
    int[] all = new int[number];
    int at = 0;
    for (int option : options) {
      for (int stop : stopsOf[option]) {
        all[at++] = stop;
      }
    }
    return all;
  }

  /** What an option takes of the budget. */
  long effort(int option) {
    return effort[option];
  }

  /** What there is at most. */
  long budget() {
    return budget;
  }

  /** Whether something else than time and budget decides. */
  boolean judged() {
    return judge != null;
  }

  /** Whether more than time says that options, ascending, go together. */
  boolean allowed(int[] options) {
    long sum = 0;
    for (int option : options) {
      sum += effort[option];
    }
    return sum <= budget && (judge == null || judge.can(options));
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
  public boolean exact() {
    return false;
  }

  /** An empty day. */
  TourDay day() {
    return new TourDay(this, stops, stopsOf);
  }

  @Override
  public long apart(int one, int other) {
    int from = stopsOf[one][0];
    int to = stopsOf[other][0];
    return stops.lag(from, to) + stops.lag(to, from);
  }

  @Override
  public long best(long[] gains, int[] chosen) {
    search(gains, true);
    System.arraycopy(found, 0, chosen, 0, found[0] + 1);
    return sum(gains, Arrays.copyOfRange(found, 1, found[0] + 1));
  }

  @Override
  public long good(long[] gains, int[] chosen) {
    TourDay day = day();
    Integer[] order = new Integer[task.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (one, other) -> Long.compare(gains[other], gains[one]));
    for (int option : order) {
      if (gains[option] > 0 && day.cost(option) != Stops.NEVER) {
        day.add(option);
      }
    }
    int[] set = day.options();
    Arrays.sort(set);
    while (!inOrder(set)) {
      set = Arrays.copyOf(set, set.length - 1);
    }
    chosen[0] = set.length;
    System.arraycopy(set, 0, chosen, 1, set.length);
    return sum(gains, set);
  }

  @Override
  public long bound(long[] gains) {
    return bound(gains, new int[task.length], true);
  }

  @Override
  public long bound(long[] gains, int[] times) {
    return bound(gains, times, true);
  }

  @Override
  public long roughly(long[] gains, int[] times) {
    return bound(gains, times, false);
  }

  private long bound(long[] gains, int[] times, boolean deep) {
    search(gains, deep);
    Arrays.fill(times, 0, task.length, 0);
    int[] walk = walks.walk();
    for (int stop : walk) {
      if (stopsOf[optionOf[stop]][0] == stop) {
        times[optionOf[stop]]++;
      }
    }
    for (int i = 1; i <= found[0] && walk.length == 0; i++) {
      times[found[i]]++;
    }
    return Math.min(fitting.bound(gains), walks.most());
  }

  /** Looks for walks, unless that was asked last; what is really possible is in {@link #found}. */
  private void search(long[] gains, boolean deep) {
    if (Arrays.equals(gains, asked) && (deepAsked || !deep)) {
      return;
    }
    asked = gains.clone();
    deepAsked = deep;
    long known = good(gains, found);
    walks.search(ofStops(gains), known, deep);
    int[] walked = whole(walks.order());
    if (sum(gains, walked) > known && together(walked)) {
      found[0] = walked.length;
      System.arraycopy(walked, 0, found, 1, walked.length);
    }
  }

  /** What each stop gains: a share, rounded up, where an option needs several. */
  private long[] ofStops(long[] gains) {
    long[] shares = new long[stops.size()];
    for (int option = 0; option < task.length; option++) {
      int[] own = stopsOf[option];
      for (int stop : own) {
        shares[stop] = gains[option] <= 0 ? 0 : (gains[option] + own.length - 1) / own.length;
      }
    }
    return shares;
  }

  /** The options that have all their stops among these, ascending. */
  private int[] whole(int[] order) {
    boolean[] there = new boolean[stops.size()];
    for (int stop : order) {
      there[stop] = true;
    }
    int[] options = new int[task.length];
    int number = 0;
    for (int option = 0; option < task.length; option++) {
      boolean all = true;
      for (int stop : stopsOf[option]) {
        all &= there[stop];
      }
      if (all) {
        options[number++] = option;
      }
    }
    return Arrays.copyOf(options, number);
  }

  private static long sum(long[] gains, int[] set) {
    long sum = 0;
    for (int option : set) {
      sum += gains[option];
    }
    return sum;
  }
}
