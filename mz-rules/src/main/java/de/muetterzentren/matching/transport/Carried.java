package de.muetterzentren.matching.transport;

import java.math.BigInteger;

/**
 * What each lane carries, and what no transport can beat. Immutable and thread-safe once it is
 * handed out.
 */
public final class Carried {
  private final long[] quantities;
  private final long total;
  private final long first;
  private final long makeshift;
  private final BigInteger way;
  private final BigInteger mostFirst;
  private final BigInteger most;
  private final Prices.Least least;

  Carried(Transport transport, long[] quantities, Prices prices) {
    this.quantities = quantities;
    long all = 0;
    long early = 0;
    long aside = 0;
    BigInteger ways = BigInteger.ZERO;
    for (int number = 0; number < quantities.length; number++) {
      long quantity = quantities[number];
      if (quantity > 0) {
        Transport.Lane lane = transport.lane(number);
        all += quantity;
        early += transport.first(lane.to()) ? quantity : 0;
        aside += lane.makeshift() ? quantity : 0;
        ways = ways.add(BigInteger.valueOf(quantity).multiply(BigInteger.valueOf(lane.length())));
      }
    }
    this.total = all;
    this.first = early;
    this.makeshift = aside;
    this.way = ways;
    this.mostFirst = Cut.most(transport, quantities, true);
    this.most = Cut.most(transport, quantities, false);
    this.least = prices.least(transport, total, first);
  }

  /** The best transport there is. */
  public static Carried best(Transport transport) {
    return new WithoutLimit(transport).best();
  }

  /** What a lane carries, 0 or more. */
  public long quantity(int lane) {
    return quantities[lane];
  }

  /** What all lanes carry. */
  public long total() {
    return total;
  }

  /** What no transport can carry more of. */
  public BigInteger mostTotal() {
    return most;
  }

  /** What is carried to sinks that come first. */
  public long first() {
    return first;
  }

  /** What no transport can carry more of to sinks that come first. */
  public BigInteger mostFirst() {
    return mostFirst;
  }

  /** What makeshift lanes carry. */
  public long makeshift() {
    return makeshift;
  }

  /** No transport that carries as much in all and to those first has makeshift lanes carry less. */
  public BigInteger leastMakeshift() {
    return least.makeshift();
  }

  /** Quantity times length over all lanes. */
  public BigInteger way() {
    return way;
  }

  /**
   * No transport that carries as much in all and to those first, with makeshift lanes for just
   * {@link #leastMakeshift}, has less way.
   */
  public BigInteger leastWay() {
    return least.way();
  }
}
