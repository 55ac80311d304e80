package de.muetterzentren.matching.transport;

/**
 * Makes a tree better, arc by arc, until none would help. Its nodes are the sources, the sinks and
 * a root, which takes what is left over and gives to sinks that go without, at a price that no way
 * is worth. Used by one thread.
 */
final class NetworkSimplex {
  private static final int SMALLEST_BLOCK = 10;

  private final Transport transport;
  private final int[] tail;
  private final int[] head;
  private final long[] rank;
  private final long[] way;
  private final Tree tree;

  /** What it costs first of all that a sink goes without. */
  private final long without;

  NetworkSimplex(Transport transport) {
    this.transport = transport;
    int lanes = transport.lanes();
    int sources = transport.sources();
    int sinks = transport.sinks();
    int root = sources + sinks;
    int arcs = lanes + root;
    this.without = transport.turns() + 1L;
    this.tail = new int[arcs];
    this.head = new int[arcs];
    this.rank = new long[arcs];
    this.way = new long[arcs];
    this.tree = new Tree(root + 1);
    for (int i = 0; i < lanes; i++) {
      Transport.Lane lane = transport.lane(i);
      tail[i] = lane.from();
      head[i] = sources + lane.to();
      rank[i] = lane.makeshift() ? 1 : 0;
      way[i] = lane.length();
    }
    for (int source = 0; source < sources; source++) {
      plant(lanes, source, root, true, transport.supply(source), 0);
    }
    for (int sink = 0; sink < sinks; sink++) {
      long price = transport.first(sink) ? 2 * without : without;
      plant(lanes, sources + sink, root, false, transport.demand(sink), price);
    }
  }

  private void plant(int lanes, int node, int root, boolean up, long carried, long price) {
    int arc = lanes + node;
    tail[arc] = up ? node : root;
    head[arc] = up ? root : node;
    rank[arc] = price;
    tree.arc[node] = arc;
    tree.up[node] = up;
    tree.carried[node] = carried;
    tree.rank[node] = price;
  }

  /** The best transport. */
  Carried best() {
    int arcs = tail.length;
    int block = Math.max(SMALLEST_BLOCK, (int) Math.sqrt(arcs));
    int next = 0;
    int best = -1;
    long bestRank = 0;
    long bestWay = 0;
    int inBlock = 0;
    for (int looked = 0; looked < arcs; looked++) {
      long costRank = rank[next] + tree.rank[tail[next]] - tree.rank[head[next]];
      if (costRank <= bestRank) {
        long costWay = way[next] + tree.way[tail[next]] - tree.way[head[next]];
        if (costRank < bestRank || costWay < bestWay) {
          best = next;
          bestRank = costRank;
          bestWay = costWay;
        }
      }
      next = next + 1 == arcs ? 0 : next + 1;
      inBlock++;
      if (inBlock == block || looked == arcs - 1) {
        inBlock = 0;
        if (best >= 0) {
          enter(best, bestRank, bestWay);
          best = -1;
          bestRank = 0;
          bestWay = 0;
          looked = -1;
        }
      }
    }
    return carried();
  }

  /**
   * Sends as much as can be over an arc and back through the tree. Of the arcs that carry nothing
   * then, the last one in the direction of the cycle leaves, seen from where it begins: so all arcs
   * that carry nothing keep pointing to the root, and no tree comes twice.
   */
  private void enter(int arc, long costRank, long costWay) {
    int from = tail[arc];
    int to = head[arc];
    int join = tree.join(from, to);
    long most = Long.MAX_VALUE;
    int leaving = -1;
    boolean below = false;
    for (int node = from; node != join; node = tree.parent[node]) {
      if (tree.up[node] && tree.carried[node] < most) {
        most = tree.carried[node];
        leaving = node;
      }
    }
    for (int node = to; node != join; node = tree.parent[node]) {
      if (!tree.up[node] && tree.carried[node] <= most) {
        most = tree.carried[node];
        leaving = node;
        below = true;
      }
    }
    for (int node = from; node != join; node = tree.parent[node]) {
      tree.carried[node] += tree.up[node] ? -most : most;
    }
    for (int node = to; node != join; node = tree.parent[node]) {
      tree.carried[node] += tree.up[node] ? most : -most;
    }
    if (below) {
      tree.rehang(leaving, to, from, arc, false, most);
      tree.shift(to, costRank, costWay);
    } else {
      tree.rehang(leaving, from, to, arc, true, most);
      tree.shift(from, -costRank, -costWay);
    }
  }

  private Carried carried() {
    long[] quantities = new long[transport.lanes()];
    for (int node = 0; node < tree.parent.length - 1; node++) {
      if (tree.arc[node] < quantities.length) {
        quantities[tree.arc[node]] = tree.carried[node];
      }
    }
    long[] ranks = new long[transport.sources()];
    long[] ways = new long[transport.sources()];
    System.arraycopy(tree.rank, 0, ranks, 0, ranks.length);
    System.arraycopy(tree.way, 0, ways, 0, ways.length);
    return new Carried(transport, quantities, new Prices(without, ranks, ways));
  }
}
