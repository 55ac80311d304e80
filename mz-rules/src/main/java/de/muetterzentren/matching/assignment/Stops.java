package de.muetterzentren.matching.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one person could do at which times, one thing behind the other (Stationen): each stop has
 * ranges of starts, and between the starts of two stops lies what the first one takes and the way.
 * Times are numbers of any unit, such as seconds. Immutable and thread-safe.
 */
public final class Stops {
  /** No time at all. */
  public static final long NEVER = Long.MAX_VALUE;

  private static final int MOST_TRIES = 5_000;
  private static final int MOST_DIRECT_TRIES = 1_000_000;
  private static final int MOST_TO_COMPARE = 250;

  private final long[][] first;
  private final long[][] last;
  private final Lag lag;

  /** The same as a table; empty if there are too many stops for that. */
  private final long[][] table;

  private final boolean direct;

  /** What lies between two stops. */
  @FunctionalInterface
  public interface Lag {
    /**
     * How much later at least a stop starts, if it is behind another one, whatever lies between.
     *
     * @return 0 or more
     */
    long between(int from, int to);
  }

  /**
   * Stops.
   *
   * @param first the first start of each range of each stop, ascending
   * @param last the last start of each range, none before its first or behind the next range
   * @param lag what lies between two stops; asked once for each pair unless there are many
   */
  public Stops(long[][] first, long[][] last, Lag lag) {
    this.first = first;
    this.last = last;
    boolean few = first.length <= MOST_TO_COMPARE;
    this.table = few ? table(first.length, lag) : new long[0][];
    this.lag = lag;
    this.direct = few && direct(table);
  }

  private static long[][] table(int size, Lag lag) {
    long[][] table = new long[size][size];
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        table[from][to] = from == to ? 0 : lag.between(from, to);
      }
    }
    return table;
  }

  private static boolean direct(long[][] lag) {
    int n = lag.length;
    for (int from = 0; from < n; from++) {
      for (int over = 0; over < n; over++) {
        for (int to = 0; to < n; to++) {
          boolean apart = from != over && over != to;
          if (apart && (lag[from][over] <= 0 || lag[from][to] > lag[from][over] + lag[over][to])) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** How many stops there are. */
  public int size() {
    return first.length;
  }

  /**
   * Whether each stop takes time and no detour is ever shorter than the direct way, so that only
   * what lies directly before a stop decides when it can start.
   */
  public boolean direct() {
    return direct;
  }

  /** How much later the second one starts at least, if it is behind the first one. */
  long lag(int from, int to) {
    return table.length > 0 ? table[from][to] : lag.between(from, to);
  }

  /** The earliest start that is not before a time; {@link #NEVER} if there is none. */
  long earliest(int stop, long from) {
    long[] ends = last[stop];
    for (int range = 0; range < ends.length; range++) {
      if (ends[range] >= from) {
        return Math.max(from, first[stop][range]);
      }
    }
    return NEVER;
  }

  /** The latest start that is not behind a time; {@link Long#MIN_VALUE} if there is none. */
  long latest(int stop, long to) {
    long[] begins = first[stop];
    for (int range = begins.length - 1; range >= 0; range--) {
      if (begins[range] <= to) {
        return Math.min(to, last[stop][range]);
      }
    }
    return Long.MIN_VALUE;
  }

  /**
   * Starts of several stops, so that all can be done.
   *
   * @param starts one for each; none if they cannot be done together, or if that is not known
   * @param known whether every order that may help was tried
   */
  public record Found(Optional<long[]> starts, boolean known) {}

  /**
   * Looks for an order in which all these stops can be done, each as early as it can be: starting
   * earlier never hinders what follows. Orders of the same stops with the same last one are
   * followed only if they are earlier (Held, Karp 1962).
   */
  public Found starts(int... stops) {
    Order order = new Order(stops);
    boolean found = order.place(0, -1);
    return new Found(found ? Optional.of(order.starts) : Optional.empty(), found || order.left > 0);
  }

  private final class Order {
    private final int[] stops;
    private final long[] starts;
    private final boolean[] placed;

    /** By the stops that are placed: the earliest start of each as the last one. */
    private final Map<Long, long[]> seen = new HashMap<>();

    private int number;
    private int left = direct ? MOST_DIRECT_TRIES : MOST_TRIES;

    Order(int[] stops) {
      this.stops = stops;
      this.starts = new long[stops.length];
      this.placed = new boolean[stops.length];
    }

    boolean place(long mask, int before) {
      if (number == stops.length) {
        return true;
      }
      for (int next : soonest(before)) {
        long start = start(next, before);
        long with = next < Long.SIZE ? mask | 1L << next : mask;
        if (left > 0 && isNew(with, next, start)) {
          starts[next] = start;
          placed[next] = true;
          number++;
          if (place(with, next)) {
            return true;
          }
          number--;
          placed[next] = false;
        }
      }
      return false;
    }

    /** What can be next, so that all others still can be, the soonest first. */
    private int[] soonest(int before) {
      int[] next = new int[stops.length - number];
      long[] key = new long[next.length];
      int size = 0;
      for (int stop = 0; stop < stops.length; stop++) {
        if (!placed[stop] && left > 0) {
          left--;
          long start = start(stop, before);
          if (start != NEVER && othersFit(stop, start)) {
            int at = size++;
            while (at > 0 && key[at - 1] > start) {
              next[at] = next[at - 1];
              key[at] = key[at - 1];
              at--;
            }
            next[at] = stop;
            key[at] = start;
          }
        }
      }
      return Arrays.copyOf(next, size);
    }

    private long start(int next, int before) {
      if (before < 0) {
        return earliest(stops[next], Long.MIN_VALUE);
      }
      long from = starts[before] + lag(stops[before], stops[next]);
      for (int other = 0; other < stops.length && !direct; other++) {
        if (placed[other]) {
          from = Math.max(from, starts[other] + lag(stops[other], stops[next]));
        }
      }
      return earliest(stops[next], from);
    }

    /** Whether each of the others still has a start behind this one. */
    private boolean othersFit(int next, long start) {
      for (int other = 0; other < stops.length; other++) {
        if (other != next
            && !placed[other]
            && earliest(stops[other], start + lag(stops[next], stops[other])) == NEVER) {
          return false;
        }
      }
      return true;
    }

    private boolean isNew(long mask, int next, long start) {
      if (!direct || stops.length > Long.SIZE) {
        return true;
      }
      long[] earliest = seen.get(mask);
      if (earliest == null) {
        earliest = new long[stops.length];
        Arrays.fill(earliest, NEVER);
        seen.put(mask, earliest);
      }
      if (earliest[next] <= start) {
        return false;
      }
      earliest[next] = start;
      return true;
    }
  }
}
