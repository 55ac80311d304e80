package de.muetterzentren.matching.transport;

import java.util.Arrays;

/**
 * Sources, sinks and the lanes between them; what a lane carries is not limited. What is carried to
 * sinks that come first counts before all else, then all that is carried, then how little of it
 * uses lanes that are a makeshift, then its way: quantity times length. Immutable and thread-safe.
 */
public final class Transport {
  /** The most that all sinks together may want. */
  public static final long MOST_DEMAND = 1L << 60;

  /** The longest lane. */
  public static final long LONGEST = 1L << 40;

  /**
   * From a source to a sink.
   *
   * @param from number of the source
   * @param to number of the sink
   * @param length 0 to {@link #LONGEST}
   * @param makeshift whether it is used only where less would be carried without it
   */
  public record Lane(int from, int to, long length, boolean makeshift) {}

  private final long[] supplies;
  private final long[] demands;
  private final boolean[] first;
  private final Lane[] lanes;

  /**
   * A problem.
   *
   * @param supplies how much each source has, 0 or more
   * @param demands how much each sink wants, 1 or more
   * @param first whether a sink comes before those that do not
   * @param lanes in an order that decides among what is equally good
   * @throws IllegalArgumentException if a number is out of range
   */
  public Transport(long[] supplies, long[] demands, boolean[] first, Iterable<Lane> lanes) {
    this.supplies = supplies.clone();
    this.demands = demands.clone();
    this.first = Arrays.copyOf(first, demands.length);
    Lane[] some = new Lane[16];
    int number = 0;
    for (Lane lane : lanes) {
      some = number < some.length ? some : Arrays.copyOf(some, 2 * number);
      some[number++] = lane;
    }
    this.lanes = Arrays.copyOf(some, number);
    check();
  }

  private void check() {
    for (int source = 0; source < supplies.length; source++) {
      require(supplies[source] >= 0, "supplies[" + source + "]", supplies[source], "be 0 or more");
    }
    long left = MOST_DEMAND;
    for (int sink = 0; sink < demands.length; sink++) {
      require(
          demands[sink] >= 1 && demands[sink] <= left,
          "demands[" + sink + "]",
          demands[sink],
          "be 1 or more, and all together at most " + MOST_DEMAND);
      left -= demands[sink];
    }
    long longest = 0;
    for (Lane lane : lanes) {
      require(
          lane.from() >= 0 && lane.from() < supplies.length, "from", lane.from(), "be a source");
      require(lane.to() >= 0 && lane.to() < demands.length, "to", lane.to(), "be a sink");
      require(
          lane.length() >= 0 && lane.length() <= LONGEST,
          "length",
          lane.length(),
          "be 0 to " + LONGEST);
      longest = Math.max(longest, lane.length());
    }
    require(
        longest <= Long.MAX_VALUE / 8 / (turns() + 1L),
        "length",
        longest,
        "be less for so many sources and sinks");
  }

  private static void require(boolean right, String what, long value, String must) {
    if (!right) {
      throw new IllegalArgumentException(what + " (" + value + ") must " + must);
    }
  }

  /** How many lanes one after another can be exchanged for others at most. */
  int turns() {
    return Math.min(supplies.length, demands.length) + 1;
  }

  /** How many sources there are. */
  public int sources() {
    return supplies.length;
  }

  /** How many sinks there are. */
  public int sinks() {
    return demands.length;
  }

  /** How many lanes there are. */
  public int lanes() {
    return lanes.length;
  }

  /** How much a source has. */
  public long supply(int source) {
    return supplies[source];
  }

  /** How much a sink wants. */
  public long demand(int sink) {
    return demands[sink];
  }

  /** Whether a sink comes before those that do not. */
  public boolean first(int sink) {
    return first[sink];
  }

  /** A lane by its number. */
  public Lane lane(int number) {
    return lanes[number];
  }
}
