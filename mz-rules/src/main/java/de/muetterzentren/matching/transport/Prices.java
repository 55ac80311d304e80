package de.muetterzentren.matching.transport;

import java.math.BigInteger;

/**
 * What a unit is worth at each source, first its rank, then its way; any prices give a bound that
 * holds for every transport that carries as much.
 *
 * @param without the rank that a unit more at a sink is worth, twice that where it comes first
 * @param rank by source
 * @param way by source
 */
record Prices(long without, long[] rank, long[] way) {
  /**
   * What transports cannot do with less.
   *
   * @param makeshift no transport that carries as much uses makeshift lanes for less than this
   * @param way and none that uses them for just this has less way: quantity times length
   */
  record Least(BigInteger makeshift, BigInteger way) {}

  /**
   * By weak duality: with a price of each source that is not below 0, and of each sink the least
   * that no lane to it is too dear for, whatever carries so much costs at least what the prices
   * say. Costs are compared first by rank, then by way.
   *
   * @param total how much is carried
   * @param first how much of it to sinks that come first
   */
  Least least(Transport transport, long total, long first) {
    Sum sum = new Sum();
    sum.add(total + first, without, 0);
    long[] sinkRank = new long[transport.sinks()];
    long[] sinkWay = new long[transport.sinks()];
    for (int number = 0; number < transport.lanes(); number++) {
      Transport.Lane lane = transport.lane(number);
      long worth = transport.first(lane.to()) ? 2 * without : without;
      long byRank = worth - sourceRank(lane.from()) - (lane.makeshift() ? 1 : 0);
      long byWay = -sourceWay(lane.from()) - lane.length();
      if (less(sinkRank[lane.to()], sinkWay[lane.to()], byRank, byWay)) {
        sinkRank[lane.to()] = byRank;
        sinkWay[lane.to()] = byWay;
      }
    }
    for (int sink = 0; sink < transport.sinks(); sink++) {
      sum.add(-transport.demand(sink), sinkRank[sink], sinkWay[sink]);
    }
    for (int source = 0; source < transport.sources(); source++) {
      sum.add(-transport.supply(source), sourceRank(source), sourceWay(source));
    }
    return new Least(sum.rank, sum.way);
  }

  private long sourceRank(int source) {
    return negative(source) ? 0 : rank[source];
  }

  private long sourceWay(int source) {
    return negative(source) ? 0 : way[source];
  }

  private boolean negative(int source) {
    return less(rank[source], way[source], 0, 0);
  }

  private static boolean less(long rank, long way, long thanRank, long thanWay) {
    return rank < thanRank || rank == thanRank && way < thanWay;
  }

  private static final class Sum {
    BigInteger rank = BigInteger.ZERO;
    BigInteger way = BigInteger.ZERO;

    void add(long times, long ofRank, long ofWay) {
      rank = rank.add(BigInteger.valueOf(times).multiply(BigInteger.valueOf(ofRank)));
      way = way.add(BigInteger.valueOf(times).multiply(BigInteger.valueOf(ofWay)));
    }
  }
}
