package de.muetterzentren.matching.assignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Tasks at fixed times with ways between them, and an own limit of effort for each period: a
 * longest path through tasks by their start, with a budget. What can follow what is given pair by
 * pair and must carry on: if b can follow a and c can follow b, c can follow a. Time is O(options²
 * · budget ÷ greatest common divisor of the efforts).
 */
public final class Chain implements Schedules {
  private static final int START = -1;
  private static final long NONE = Long.MIN_VALUE / 2;

  private final Timeline.Span[] spans;

  /** Options by their start. */
  private final int[] byStart;

  /** Which earlier positions each position can follow. */
  private final int[][] follows;

  private final int[] effort;

  /** The budget of the period of each position. */
  private final int[] budget;

  private final long[][] most;
  private final int[][] before;

  private Chain(Timeline.Span[] spans, int[] byStart, int[][] follows, int unit, int[] budgets) {
    this.spans = spans;
    this.byStart = byStart;
    this.follows = follows;
    this.effort = new int[spans.length];
    this.budget = new int[spans.length];
    this.most = new long[spans.length][];
    this.before = new int[spans.length][];
    for (int i = 0; i < spans.length; i++) {
      Timeline.Span span = spans[byStart[i]];
      boolean limited = budgets[span.period()] != Integer.MAX_VALUE;
      effort[i] = limited ? span.effort() / unit : 0;
      budget[i] = limited ? budgets[span.period()] / unit : 0;
      most[i] = new long[budget[i] + 1];
      before[i] = new int[budget[i] + 1];
    }
  }

  /** Whether one task can follow another. */
  @FunctionalInterface
  public interface Follows {
    /** Whether the later option can follow the earlier one, ways included. */
    boolean can(int earlier, int later);
  }

  /**
   * Fixed tasks of one person.
   *
   * @param spans one for each option; their {@code to} is not looked at
   * @param budgets the most effort in each period, 0 or more; {@link Integer#MAX_VALUE} for no
   *     limit
   * @param follows asked for options of which the first does not start later than the second
   * @return none if what can follow what does not carry on
   */
  public static Optional<Chain> of(Timeline.Span[] spans, int[] budgets, Follows follows) {
    int n = spans.length;
    Integer[] order = new Integer[n];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order, Comparator.comparingLong((Integer i) -> spans[i].from()).thenComparingInt(i -> i));
    int[] byStart = Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    boolean[][] can = new boolean[n][n];
    int[][] earlier = new int[n][];
    for (int later = 0; later < n; later++) {
      int[] found = new int[later];
      int number = 0;
      for (int i = 0; i < later; i++) {
        can[later][i] = follows.can(byStart[i], byStart[later]);
        if (can[later][i]) {
          found[number++] = i;
        }
      }
      earlier[later] = Arrays.copyOf(found, number);
    }
    if (!carriesOn(can, earlier)) {
      return Optional.empty();
    }
    int unit = 0;
    for (Timeline.Span span : spans) {
      unit = Timeline.divisor(unit, span.effort());
    }
    return Optional.of(new Chain(spans.clone(), byStart, earlier, Math.max(1, unit), budgets));
  }

  private static boolean carriesOn(boolean[][] can, int[][] earlier) {
    for (int c = 0; c < can.length; c++) {
      for (int b : earlier[c]) {
        for (int a : earlier[b]) {
          if (!can[c][a]) {
            return false;
          }
        }
      }
    }
    return true;
  }

  @Override
  public int options() {
    return spans.length;
  }

  @Override
  public int task(int option) {
    return spans[option].task();
  }

  @Override
  public long worth(int option) {
    return spans[option].worth();
  }

  @Override
  public long best(long[] gains, int[] chosen) {
    long best = 0;
    int last = START;
    for (int i = 0; i < spans.length; i++) {
      reckon(i, gains[byStart[i]]);
      if (most[i][budget[i]] > best) {
        best = most[i][budget[i]];
        last = i;
      }
    }
    int number = 0;
    int left = last == START ? 0 : budget[last];
    while (last != START) {
      chosen[++number] = byStart[last];
      int earlier = before[last][left];
      if (earlier != START) {
        left = samePeriod(earlier, last) ? left - effort[last] : budget[earlier];
      }
      last = earlier;
    }
    chosen[0] = number;
    Arrays.sort(chosen, 1, number + 1);
    return best;
  }

  /** The best path that ends with a task, for every budget of its period. */
  private void reckon(int i, long gain) {
    long[] own = most[i];
    int[] from = before[i];
    Arrays.fill(own, NONE);
    Arrays.fill(from, START);
    if (gain <= 0) {
      return;
    }
    int takes = effort[i];
    for (int c = takes; c <= budget[i]; c++) {
      own[c] = gain;
    }
    for (int earlier : follows[i]) {
      boolean same = samePeriod(earlier, i);
      for (int c = takes; c <= budget[i]; c++) {
        long sum = most[earlier][same ? c - takes : budget[earlier]] + gain;
        if (sum > own[c]) {
          own[c] = sum;
          from[c] = earlier;
        }
      }
    }
  }

  private boolean samePeriod(int one, int other) {
    return spans[byStart[one]].period() == spans[byStart[other]].period();
  }
}
