package de.muetterzentren.matching.assignment;

import java.util.Arrays;

/**
 * What can still be gained from a stop at a time on: a table over steps of time, from the last one
 * backwards. Rounds starts down, and only forbids to come back at once (2-cycle elimination; Kohl,
 * Desrosiers, Madsen, Solomon, Soumis 1999), so that it never says too little.
 */
final class Ahead {
  private static final int STEPS = 300;
  private static final int MOST_STEPS = 3_000;

  private final Stops stops;
  private final int[] active;
  private final long begin;
  private final long width;
  private final boolean known;
  private final long[][] most;
  private final long[][] other;
  private final int[][] next;
  private final int[][] otherNext;

  /**
   * A table for some stops. Takes their number squared times the steps of time.
   *
   * @param all stops, these first
   * @param number how many of them
   * @param gain what each gains
   */
  Ahead(Stops stops, int[] all, int number, long[] gain) {
    this.stops = stops;
    this.active = all;
    long first = Stops.NEVER;
    long last = Long.MIN_VALUE;
    long shortest = Stops.NEVER;
    long[][] lag = new long[number][number];
    for (int at = 0; at < number; at++) {
      first = Math.min(first, stops.earliest(all[at], Long.MIN_VALUE));
      last = Math.max(last, stops.latest(all[at], Stops.NEVER));
      for (int to = 0; to < number; to++) {
        lag[at][to] = stops.lag(all[at], all[to]);
        shortest = to == at ? shortest : Math.min(shortest, lag[at][to]);
      }
    }
    this.begin = first;
    long span = number == 0 ? 0 : last - first;
    // no two stops start in the same step
    this.width = Math.max(1, Math.min(shortest, span / STEPS + 1));
    long steps = span / width + 1;
    this.known = steps <= MOST_STEPS;
    int size = known ? (int) steps : 0;
    this.most = new long[number][size];
    this.other = new long[number][size];
    this.next = new int[number][size];
    this.otherNext = new int[number][size];
    for (int step = size - 1; step >= 0; step--) {
      for (int at = 0; at < number; at++) {
        fill(at, step, number, gain, lag[at]);
      }
    }
  }

  private void fill(int at, int step, int number, long[] gain, long[] lag) {
    long time = begin + step * width;
    long best = 0;
    long second = 0;
    int bestNext = -1;
    int secondNext = -1;
    for (int to = 0; to < number; to++) {
      long start = to == at ? Stops.NEVER : stops.earliest(active[to], time + lag[to]);
      if (start != Stops.NEVER) {
        long total = gain[to] + without(to, step(start), at);
        if (total > best) {
          second = best;
          secondNext = bestNext;
          best = total;
          bestNext = to;
        } else if (total > second) {
          second = total;
          secondNext = to;
        }
      }
    }
    most[at][step] = best;
    other[at][step] = second;
    next[at][step] = bestNext;
    otherNext[at][step] = secondNext;
  }

  private int step(long time) {
    return (int) ((time - begin) / width);
  }

  private long without(int at, int step, int back) {
    return next[at][step] == back ? other[at][step] : most[at][step];
  }

  /** Whether there is a table; if not, nothing is known. */
  boolean known() {
    return known;
  }

  /**
   * The most that can be gained behind a stop.
   *
   * @param at its number among the active ones
   * @param time when it starts
   * @param back the number of the stop before it; -1 if there is none
   */
  long from(int at, long time, int back) {
    return known ? without(at, step(time), back) : Long.MAX_VALUE / 4;
  }

  /** The most gainful walk that begins with a stop, as numbers of active ones. */
  int[] walk(int first) {
    int[] walk = new int[most[first].length];
    int length = 0;
    int back = -1;
    int at = first;
    int step = step(stops.earliest(active[at], Long.MIN_VALUE));
    while (at >= 0) {
      walk[length++] = at;
      int to = next[at][step] == back ? otherNext[at][step] : next[at][step];
      if (to >= 0) {
        long from = begin + step * width + stops.lag(active[at], active[to]);
        step = step(stops.earliest(active[to], from));
      }
      back = at;
      at = to;
    }
    return Arrays.copyOf(walk, length);
  }
}
