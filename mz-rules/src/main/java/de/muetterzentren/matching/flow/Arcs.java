package de.muetterzentren.matching.flow;

import java.util.Arrays;

/**
 * The arcs of a network, each with what it may carry, what it costs, and what it carries. A cost is
 * a rank and, among the same rank, a way: pairs of whole numbers that are compared one after the
 * other, so that no large number has to stand for "much more important". Used by one thread.
 */
public final class Arcs {
  int[] from = new int[16];
  int[] to = new int[16];
  long[] rank = new long[16];
  long[] way = new long[16];
  long[] capacity = new long[16];
  long[] flow = new long[16];
  private int size;
  private boolean ways;

  /** How many there are. */
  public int size() {
    return size;
  }

  /** One more with a rank alone; its number. */
  public int add(int tail, int head, long most, long costs, long carries) {
    return add(tail, head, most, costs, 0, carries);
  }

  /**
   * One more; its number.
   *
   * @param most what it may carry, 0 or more; {@link Long#MAX_VALUE} for any amount
   * @param carries what it carries, 0 to the most
   */
  public int add(int tail, int head, long most, long costRank, long costWay, long carries) {
    if (size == from.length) {
      grow();
    }
    from[size] = tail;
    to[size] = head;
    capacity[size] = most;
    rank[size] = costRank;
    way[size] = costWay;
    flow[size] = carries;
    ways |= costWay != 0;
    return size++;
  }

  /** What one carries. */
  public long flow(int arc) {
    return flow[arc];
  }

  /** Whether any has a way. */
  boolean haveWays() {
    return ways;
  }

  private void grow() {
    int more = 2 * size;
    from = Arrays.copyOf(from, more);
    to = Arrays.copyOf(to, more);
    rank = Arrays.copyOf(rank, more);
    way = Arrays.copyOf(way, more);
    capacity = Arrays.copyOf(capacity, more);
    flow = Arrays.copyOf(flow, more);
  }

  /** Carries something, and could carry more. */
  boolean free(int arc) {
    return flow[arc] > 0 && flow[arc] < capacity[arc];
  }

  /** How much more could go along it, or back. */
  long room(int arc, boolean forward) {
    return forward ? capacity[arc] - flow[arc] : flow[arc];
  }
}
