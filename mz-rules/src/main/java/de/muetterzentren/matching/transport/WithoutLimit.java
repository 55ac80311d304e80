package de.muetterzentren.matching.transport;

import de.muetterzentren.matching.flow.Arcs;
import de.muetterzentren.matching.flow.NetworkSimplex;

/**
 * A transport as a flow of least cost. Its nodes are the sources, the sinks and a place that takes
 * what is left over and gives to sinks that go without, at a price that no way is worth. Nothing
 * has a limit but what sources have. Used by one thread.
 */
final class WithoutLimit {
  private static final int PLACE = 0;

  private final Transport transport;
  private final Arcs arcs = new Arcs();

  /** What it costs first of all that a sink goes without. */
  private final long without;

  /** At first every sink goes without, and every source keeps what it has. */
  WithoutLimit(Transport transport) {
    this.transport = transport;
    this.without = transport.turns() + 1L;
    for (int i = 0; i < transport.lanes(); i++) {
      Transport.Lane lane = transport.lane(i);
      int rank = lane.makeshift() ? 1 : 0;
      arcs.add(source(lane.from()), sink(lane.to()), Long.MAX_VALUE, rank, lane.length(), 0);
    }
    for (int i = 0; i < transport.sources(); i++) {
      arcs.add(source(i), PLACE, Long.MAX_VALUE, 0, transport.supply(i));
    }
    for (int i = 0; i < transport.sinks(); i++) {
      long price = transport.first(i) ? 2 * without : without;
      arcs.add(PLACE, sink(i), Long.MAX_VALUE, price, transport.demand(i));
    }
  }

  private static int source(int number) {
    return 1 + number;
  }

  private int sink(int number) {
    return 1 + transport.sources() + number;
  }

  /** The best transport. */
  Carried best() {
    int nodes = sink(transport.sinks());
    NetworkSimplex.Potentials found = NetworkSimplex.improve(arcs, nodes);
    long[] quantities = new long[transport.lanes()];
    for (int lane = 0; lane < quantities.length; lane++) {
      quantities[lane] = arcs.flow(lane);
    }
    long[] ranks = new long[transport.sources()];
    long[] ways = new long[transport.sources()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = found.rank()[source(i)] - found.rank()[PLACE];
      ways[i] = found.way()[source(i)] - found.way()[PLACE];
    }
    return new Carried(transport, quantities, new Prices(without, ranks, ways));
  }
}
