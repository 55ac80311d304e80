package de.muetterzentren.matching.assignment;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Tasks at fixed times that may not overlap, with an own limit of effort for each period: weighted
 * interval scheduling with a budget, a dynamic program over tasks by their end. Time and space are
 * O(options · budget ÷ greatest common divisor of the efforts).
 */
public final class Timeline implements Schedules {
  private final Span[] spans;
  private final int[] task;
  private final long[] worth;

  /** Options by their end. */
  private final int[] byEnd;

  private final int[] effort;
  private final int[] period;

  /** How many options, by end, end before this one starts. */
  private final int[] before;

  /** As given; {@link #budget} counts in the greatest common divisor. */
  private final int given;

  private final int budget;

  /** The best of the first options by end, for every budget; one that adds nothing shares a row. */
  private final long[][] most;

  private final long[][] rows;

  /** The same options backwards in time, in reverse order; made when it is needed. */
  private @Nullable Timeline mirror;

  /**
   * Fixed tasks of one person.
   *
   * @param spans one for each option
   * @param budget the most effort in each period, 0 or more; {@link Integer#MAX_VALUE} for no limit
   * @throws IllegalArgumentException if the budget is below 0, or a later task by its end lies in
   *     an earlier period
   */
  public Timeline(Span[] spans, int budget) {
    this(spans, budget, true);
  }

  private Timeline(Span[] spans, int budget, boolean forwards) {
    if (budget < 0) {
      throw new IllegalArgumentException("budget (" + budget + ") must be 0 or more");
    }
    this.spans = spans.clone();
    this.given = budget;
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
      if (forwards && i > 0 && period[i] < period[i - 1]) {
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
    reckon(gains);
    int n = task.length;
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

  private void reckon(long[] gains) {
    for (int i = 0; i < byEnd.length; i++) {
      step(i, gains[byEnd[i]]);
    }
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

  /**
   * From the best before and after each option: time is O(options · budget), and one best choice
   * more for each chosen option that overlaps with others.
   */
  @Override
  public void around(long[] gains, long[] with, long[] without) {
    int n = byEnd.length;
    boolean[] chosen = new boolean[n];
    int[] best = new int[n + 1];
    long most = best(gains, best);
    for (int i = 1; i <= best[0]; i++) {
      chosen[best[i]] = true;
    }
    Timeline after = mirror();
    long[] backwards = new long[n];
    Arrays.setAll(backwards, i -> gains[n - 1 - i]);
    after.reckon(backwards);
    int[] place = new int[n];
    for (int i = 0; i < n; i++) {
      place[n - 1 - after.byEnd[i]] = i;
    }
    for (int i = 0; i < n; i++) {
      int option = byEnd[i];
      int later = after.before[place[option]];
      with[option] =
          gains[option] == FORBIDDEN || effort[i] > budget
              ? FORBIDDEN
              : gains[option] + around(i, later, budget - effort[i]);
      without[option] =
          chosen[option] && before[i] + later == n - 1 ? around(i, later, budget) : most;
    }
    for (int i = 0; i < n; i++) {
      int option = byEnd[i];
      if (chosen[option] && before[i] + after.before[place[option]] < n - 1) {
        long own = gains[option];
        gains[option] = FORBIDDEN;
        reckon(gains);
        without[option] = this.most[n][budget];
        gains[option] = own;
      }
    }
  }

  /** The best before one option and after it, for what is left of the budget of its period. */
  private long around(int i, int later, int left) {
    Timeline after = mirror();
    long[] earlier = most[before[i]];
    long[] then = after.most[later];
    boolean sameBefore = sameWeek(before[i], period[i]);
    boolean sameAfter = after.sameWeek(later, period[i]);
    if (!sameBefore || !sameAfter) {
      return earlier[sameBefore ? left : budget] + then[sameAfter ? left : budget];
    }
    long most = 0;
    for (int c = 0; c <= left; c++) {
      most = Math.max(most, earlier[c] + then[left - c]);
    }
    return most;
  }

  private Timeline mirror() {
    if (mirror == null) {
      int n = spans.length;
      Span[] backwards = new Span[n];
      for (int i = 0; i < n; i++) {
        Span span = spans[n - 1 - i];
        backwards[i] =
            new Span(
                span.task(), span.worth(), -span.to(), -span.from(), span.period(), span.effort());
      }
      mirror = new Timeline(backwards, given, false);
    }
    return mirror;
  }

  private long without(int options, int week, int left) {
    return most[options][sameWeek(options, week) ? left : budget];
  }

  /** Whether the last of the first few options counts in this period. */
  private boolean sameWeek(int options, int week) {
    return options > 0 && period[options - 1] == week;
  }
}
