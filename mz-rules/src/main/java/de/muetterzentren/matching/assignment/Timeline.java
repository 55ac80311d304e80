package de.muetterzentren.matching.assignment;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Tasks at fixed times that may not overlap, with an own limit of effort for each period: weighted
 * interval scheduling with a budget, a dynamic program over tasks by their end. Time and space are
 * O(options · budget ÷ greatest common divisor of the efforts).
 */
public final class Timeline implements Schedules {
  private final int[] task;
  private final long[] worth;

  /** Options by their end. */
  private final int[] byEnd;

  private final int[] effort;
  private final int[] period;

  /** How many options, by end, end before this one starts. */
  private final int[] before;

  private final int budget;

  /** The best of the first options by end, for every budget; one that adds nothing shares a row. */
  private final long[][] most;

  private final long[][] rows;

  /**
   * Fixed tasks of one person.
   *
   * @param spans one for each option
   * @param budget the most effort in each period, 0 or more; {@link Integer#MAX_VALUE} for no limit
   * @throws IllegalArgumentException if the budget is below 0, or a later task by its end lies in
   *     an earlier period
   */
  public Timeline(Span[] spans, int budget) {
    if (budget < 0) {
      throw new IllegalArgumentException("budget (" + budget + ") must be 0 or more");
    }
    int n = spans.length;
    this.byEnd = byEnd(spans);
    this.task = new int[n];
    this.worth = new long[n];
    this.effort = new int[n];
    this.period = new int[n];
    this.before = new int[n];
    int unit = budget == Integer.MAX_VALUE ? 0 : budget;
    for (Span span : spans) {
      unit = divisor(unit, span.effort());
    }
    this.budget = budget == Integer.MAX_VALUE ? 0 : budget / Math.max(1, unit);
    for (int i = 0; i < n; i++) {
      Span span = spans[byEnd[i]];
      task[byEnd[i]] = span.task();
      worth[byEnd[i]] = span.worth();
      effort[i] = budget == Integer.MAX_VALUE ? 0 : span.effort() / Math.max(1, unit);
      period[i] = span.period();
      if (i > 0 && period[i] < period[i - 1]) {
        throw new IllegalArgumentException(
            "period (" + period[i] + ") must not be before " + period[i - 1]);
      }
      int ended = i;
      while (ended > 0 && spans[byEnd[ended - 1]].to() > span.from()) {
        ended--;
      }
      before[i] = ended;
    }
    this.rows = new long[n + 1][this.budget + 1];
    this.most = rows.clone();
  }

  /**
   * One task at a fixed time.
   *
   * @param task the task
   * @param worth what it is worth that this person does it
   * @param from the beginning
   * @param to the end, which may be the beginning of the next: spans are half-open
   * @param period in which period its effort counts
   * @param effort how much of the budget it takes, 0 or more
   */
  public record Span(int task, long worth, long from, long to, int period, int effort) {
    /** Refuses a span that ends before it begins, or takes less than no effort. */
    public Span {
      if (to < from) {
        throw new IllegalArgumentException(
            "to (" + to + ") must not be before from (" + from + ")");
      }
      if (effort < 0) {
        throw new IllegalArgumentException("effort (" + effort + ") must be 0 or more");
      }
    }
  }

  private static int[] byEnd(Span[] spans) {
    Integer[] order = new Integer[spans.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        Comparator.comparingLong((Integer i) -> spans[i].to())
            .thenComparingLong(i -> spans[i].from())
            .thenComparingInt(i -> i));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  static int divisor(int a, int b) {
    return b == 0 ? a : divisor(b, a % b);
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
    int n = task.length;
    for (int i = 0; i < n; i++) {
      step(i, gains[byEnd[i]]);
    }
    int number = 0;
    int i = n;
    int left = budget;
    while (i > 0) {
      int week = period[i - 1];
      long here = most[i][left];
      if (here == without(i - 1, week, left)) {
        left = sameWeek(i - 1, week) ? left : budget;
        i--;
      } else {
        chosen[++number] = byEnd[i - 1];
        int earlier = before[i - 1];
        left = sameWeek(earlier, week) ? left - effort[i - 1] : budget;
        i = earlier;
      }
    }
    chosen[0] = number;
    Arrays.sort(chosen, 1, number + 1);
    return most[n][budget];
  }

  /** The best of the first i + 1 options by end, for every budget. */
  private void step(int i, long gain) {
    long[] without = most[i];
    int week = period[i];
    boolean goesOn = sameWeek(i, week);
    if (gain <= 0 && goesOn) {
      most[i + 1] = without;
      return;
    }
    long[] with = rows[i + 1];
    most[i + 1] = with;
    if (goesOn) {
      System.arraycopy(without, 0, with, 0, budget + 1);
    } else {
      Arrays.fill(with, without[budget]);
    }
    if (gain <= 0) {
      return;
    }
    long[] earlier = most[before[i]];
    int takes = effort[i];
    if (sameWeek(before[i], week)) {
      for (int c = takes; c <= budget; c++) {
        with[c] = Math.max(with[c], earlier[c - takes] + gain);
      }
    } else {
      long sum = earlier[budget] + gain;
      for (int c = takes; c <= budget; c++) {
        with[c] = Math.max(with[c], sum);
      }
    }
  }

  private long without(int options, int week, int left) {
    return most[options][sameWeek(options, week) ? left : budget];
  }

  /** Whether the last of the first few options counts in this period. */
  private boolean sameWeek(int options, int week) {
    return options > 0 && period[options - 1] == week;
  }
}
