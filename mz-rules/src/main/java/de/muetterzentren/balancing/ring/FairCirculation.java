package de.muetterzentren.balancing.ring;

import de.muetterzentren.matching.flow.Arcs;
import de.muetterzentren.matching.flow.NetworkSimplex;
import java.util.Arrays;

/**
 * The exchange with the most hours, and among these the one that is leximin in what each receives.
 *
 * <p>First a circulation with the most hours. The prices of an optimum tell what all optima have in
 * common (complementary slackness): an edge with a reduced cost other than 0 carries the same in
 * each, and any circulation that respects this is an optimum. With these edges fixed, level after
 * level: as many people as can be receive one unit more than the least that all still open receive;
 * the prices of that optimum again tell who stays at the level, who is settled at one of two
 * values, and who goes on. Levels that everybody reaches are passed by doubling and halving.
 *
 * <p>Leximin is the same as having the most people at 1 unit or more, among these the most at 2 or
 * more, and so on; for integral flows it can be found in polynomial time (Frank, Murota, Fair
 * Integral Network Flows, Mathematics of Operations Research 48, 2023; there, the mirror image).
 * Each level that is not reached by all settles at least one person, so there are O(people × log
 * units) optima to find, each started from the circulation before.
 */
final class FairCirculation {
  private static final long UNKNOWN = Long.MAX_VALUE;

  private final Network network;
  private final int people;
  private final long[] low;
  private final long[] high;
  private long[] flow;
  private final boolean[] open;
  private final long[] prices;

  private FairCirculation(Network network) {
    this.network = network;
    this.people = network.people().size();
    this.low = new long[network.edges()];
    this.high = new long[network.edges()];
    this.flow = new long[network.edges()];
    this.open = new boolean[people];
    Arrays.setAll(high, network::most);
    Arrays.fill(open, true);
    this.prices = improve(UNKNOWN);
    for (int edge = 0; edge < low.length; edge++) {
      fix(edge, edge < people ? -1 : 0, prices);
    }
  }

  static FairCirculation in(Network network) {
    FairCirculation fair = new FairCirculation(network);
    fair.level();
    return fair;
  }

  /** What each edge carries. */
  long[] flow() {
    return flow;
  }

  /** The prices of the nodes that prove that no circulation has more hours. */
  long[] prices() {
    return prices;
  }

  private void level() {
    long level = 0;
    long step = 1;
    long tooMuch = UNKNOWN;
    raise(level);
    while (anyOpen()) {
      long least = leastOf(flow);
      if (least > level) {
        level = least;
        raise(level);
        continue;
      }
      long target = Math.min(level + step, leastOf(high));
      if (target >= tooMuch) {
        target = Math.max(level + 1, level + (tooMuch - level) / 2);
      }
      long[] before = flow.clone();
      long[] found = improve(target);
      if (leastOf(flow) >= target) {
        level = target;
        step = 2 * step;
        raise(level);
      } else if (target > level + 1) {
        flow = before;
        tooMuch = target;
      } else {
        settle(target, found);
        level = target;
        step = 1;
        tooMuch = UNKNOWN;
      }
    }
  }

  /** The most units up to a target over all who are open. */
  private long[] improve(long target) {
    Arcs arcs = new Arcs();
    int[] place = new int[low.length];
    for (int edge = 0; edge < low.length; edge++) {
      place[edge] = -1;
      if (low[edge] == high[edge]) {
        continue;
      }
      boolean counts = edge < people && open[edge];
      long top = counts ? Math.min(target, high[edge]) : high[edge];
      int tail = network.from(edge);
      int head = network.to(edge);
      long carried = Math.min(flow[edge], top) - low[edge];
      place[edge] = arcs.add(tail, head, top - low[edge], counts ? -1 : 0, carried);
      if (top < high[edge]) {
        arcs.add(tail, head, high[edge] - top, 0, Math.max(0, flow[edge] - top));
      }
    }
    long[] found = NetworkSimplex.improve(arcs, network.nodes()).rank();
    for (int edge = 0; edge < low.length; edge++) {
      if (place[edge] >= 0) {
        flow[edge] = low[edge] + arcs.flow(place[edge]);
        if (edge < people && open[edge] && target < high[edge]) {
          flow[edge] += arcs.flow(place[edge] + 1);
        }
      }
    }
    return found;
  }

  private long leastOf(long[] values) {
    long least = Long.MAX_VALUE;
    for (int person = 0; person < people; person++) {
      if (open[person]) {
        least = Math.min(least, values[person]);
      }
    }
    return least;
  }

  private boolean anyOpen() {
    for (boolean one : open) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  /** Everybody who is open reaches a level for good. */
  private void raise(long level) {
    for (int person = 0; person < people; person++) {
      if (open[person]) {
        low[person] = Math.max(low[person], level);
        open[person] = low[person] < high[person];
      }
    }
  }

  /** Not all can reach the next level: those who can in every optimum go on, others are settled. */
  private void settle(long next, long[] found) {
    for (int edge = 0; edge < low.length; edge++) {
      if (edge >= people || !open[edge]) {
        fix(edge, 0, found);
        continue;
      }
      long price = found[network.from(edge)] - found[network.to(edge)];
      if (price == 0) {
        low[edge] = next;
      } else if (price == 1) {
        high[edge] = next;
      } else {
        low[edge] = flow[edge];
        high[edge] = flow[edge];
      }
      open[edge] = price == 0 && low[edge] < high[edge];
    }
  }

  private void fix(int edge, int cost, long[] found) {
    if (low[edge] < high[edge] && cost + found[network.from(edge)] - found[network.to(edge)] != 0) {
      low[edge] = flow[edge];
      high[edge] = flow[edge];
    }
  }
}
