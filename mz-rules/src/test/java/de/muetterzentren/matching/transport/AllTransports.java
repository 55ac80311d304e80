package de.muetterzentren.matching.transport;

import java.math.BigInteger;

/** Every transport there is, tried one after the other: knows nothing of trees and prices. */
final class AllTransports {
  private final Transport transport;
  private final long[] supplies;
  private final long[] demands;
  private long mostFirst;
  private long most;
  private long[] best = {-1, -1, 0, 0};

  AllTransports(Transport transport) {
    this.transport = transport;
    this.supplies = new long[transport.sources()];
    this.demands = new long[transport.sinks()];
    for (int i = 0; i < supplies.length; i++) {
      supplies[i] = transport.supply(i);
    }
    for (int i = 0; i < demands.length; i++) {
      demands[i] = transport.demand(i);
    }
    grow(0, 0, 0, 0, 0);
  }

  private void grow(int number, long first, long total, long makeshift, long way) {
    if (number == transport.lanes()) {
      mostFirst = Math.max(mostFirst, first);
      most = Math.max(most, total);
      long[] other = {first, total, -makeshift, -way};
      best = java.util.Arrays.compare(other, best) > 0 ? other : best;
      return;
    }
    Transport.Lane lane = transport.lane(number);
    long room = Math.min(supplies[lane.from()], demands[lane.to()]);
    for (long quantity = 0; quantity <= room; quantity++) {
      supplies[lane.from()] -= quantity;
      demands[lane.to()] -= quantity;
      grow(
          number + 1,
          first + (transport.first(lane.to()) ? quantity : 0),
          total + quantity,
          makeshift + (lane.makeshift() ? quantity : 0),
          way + quantity * lane.length());
      supplies[lane.from()] += quantity;
      demands[lane.to()] += quantity;
    }
  }

  long mostFirst() {
    return mostFirst;
  }

  long most() {
    return most;
  }

  /** What the best carries to those first, and in all. */
  long first() {
    return best[0];
  }

  long total() {
    return best[1];
  }

  BigInteger makeshift() {
    return BigInteger.valueOf(-best[2]);
  }

  BigInteger way() {
    return BigInteger.valueOf(-best[3]);
  }
}
