package de.muetterzentren.matching.transport;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * No transport carries more than what all sinks want that some sources reach, and what all other
 * sources have; that holds for any sources. The best to take are those with something left over,
 * and those that could pass on to them what they have to do.
 */
final class Cut {
  private final Transport transport;
  private final boolean firstOnly;
  private final List<List<Integer>> from = new ArrayList<>();
  private final List<List<Integer>> to = new ArrayList<>();
  private final long[] left;

  private Cut(Transport transport, long[] quantities, boolean firstOnly) {
    this.transport = transport;
    this.firstOnly = firstOnly;
    this.left = new long[transport.sources()];
    for (int source = 0; source < left.length; source++) {
      left[source] = transport.supply(source);
      from.add(new ArrayList<>());
    }
    for (int sink = 0; sink < transport.sinks(); sink++) {
      to.add(new ArrayList<>(1));
    }
    for (int number = 0; number < quantities.length; number++) {
      Transport.Lane lane = transport.lane(number);
      if (counts(lane)) {
        from.get(lane.from()).add(lane.to());
        if (quantities[number] > 0) {
          to.get(lane.to()).add(lane.from());
          left[lane.from()] -= quantities[number];
        }
      }
    }
  }

  /**
   * What no transport exceeds.
   *
   * @param quantities what one transport carries by lane
   * @param firstOnly whether only sinks that come first count
   */
  static BigInteger most(Transport transport, long[] quantities, boolean firstOnly) {
    Cut cut = new Cut(transport, quantities, firstOnly);
    return cut.bound(cut.reached());
  }

  private boolean counts(Transport.Lane lane) {
    return !firstOnly || transport.first(lane.to());
  }

  private boolean[] reached() {
    boolean[] reached = new boolean[transport.sources()];
    boolean[] seen = new boolean[transport.sinks()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int source = 0; source < reached.length; source++) {
      if (left[source] > 0) {
        reached[source] = true;
        open.add(source);
      }
    }
    while (!open.isEmpty()) {
      for (int sink : from.get(open.remove())) {
        if (!seen[sink]) {
          seen[sink] = true;
          for (int source : to.get(sink)) {
            if (!reached[source]) {
              reached[source] = true;
              open.add(source);
            }
          }
        }
      }
    }
    return reached;
  }

  private BigInteger bound(boolean[] sources) {
    BigInteger bound = BigInteger.ZERO;
    boolean[] counted = new boolean[transport.sinks()];
    for (int source = 0; source < sources.length; source++) {
      if (sources[source]) {
        for (int sink : from.get(source)) {
          if (!counted[sink]) {
            counted[sink] = true;
            bound = bound.add(BigInteger.valueOf(transport.demand(sink)));
          }
        }
      } else {
        bound = bound.add(BigInteger.valueOf(transport.supply(source)));
      }
    }
    return bound;
  }
}
