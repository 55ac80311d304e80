package de.muetterzentren.balancing.ring;

import java.util.Arrays;

/** The arcs of a network, each with what it may carry, what it costs, and what it carries. */
final class Arcs {
  int[] from = new int[16];
  int[] to = new int[16];
  int[] cost = new int[16];
  long[] capacity = new long[16];
  long[] flow = new long[16];
  private int size;

  int size() {
    return size;
  }

  int add(int tail, int head, long most, int costs, long carries) {
    if (size == from.length) {
      grow();
    }
    from[size] = tail;
    to[size] = head;
    capacity[size] = most;
    cost[size] = costs;
    flow[size] = carries;
    return size++;
  }

  private void grow() {
    int more = 2 * size;
    from = Arrays.copyOf(from, more);
    to = Arrays.copyOf(to, more);
    cost = Arrays.copyOf(cost, more);
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
