package de.muetterzentren.matching.flow;

/**
 * A flow of least cost by the primal network simplex method (Ahuja, Magnanti, Orlin, Network Flows,
 * 1993, ch. 11). Starts from a flow and improves it in place; how much more comes into a node than
 * goes out stays as it is, so that a circulation stays one.
 *
 * <p>The tree stays strongly feasible: from every node something can be sent to the root. The last
 * blocking arc leaves (Cunningham 1976), so that it ends: a step that moves nothing lowers the sum
 * of the potentials, each of which lies within nodes × the largest cost; a step that moves
 * something saves at least 1. With costs 0 and −1 there are therefore O(nodes² × (1 + saving))
 * steps of O(arcs + nodes) each; in practice about as many steps as arcs.
 */
public final class NetworkSimplex {
  private static final byte AT_LEAST = 1;
  private static final byte IN_TREE = 0;
  private static final byte AT_MOST = -1;

  private final Arcs arcs;
  private final int real;
  private final boolean ways;
  private final byte[] state;
  private final SpanningTree tree;

  private NetworkSimplex(Arcs arcs, int nodes) {
    this.arcs = arcs;
    this.real = arcs.size();
    this.ways = arcs.haveWays();
    this.state = new byte[real];
    for (int arc = 0; arc < real; arc++) {
      state[arc] = arcs.free(arc) ? IN_TREE : arcs.flow[arc] == 0 ? AT_LEAST : AT_MOST;
    }
    this.tree = new SpanningTree(arcs, nodes);
  }

  /**
   * The potentials of nodes: cost + potential of the tail − potential of the head is not negative
   * for an arc that carries nothing, not positive for a full one, 0 for one that could carry more
   * or less.
   *
   * @param rank the first part, by node
   * @param way the second part, by node
   */
  public record Potentials(long[] rank, long[] way) {}

  /**
   * Makes a flow one of least cost.
   *
   * @param arcs with a flow whose free arcs, those that carry something and could carry more, form
   *     a forest; changed in place, and so again at the end. Of arcs that may carry any amount,
   *     none leads to where a way of such arcs back saves anything.
   * @param nodes how many nodes, from 0
   * @throws IllegalStateException if the free arcs form no forest
   */
  public static Potentials improve(Arcs arcs, int nodes) {
    NetworkSimplex simplex = new NetworkSimplex(arcs, nodes);
    simplex.run();
    Potentials potentials = new Potentials(new long[nodes], new long[nodes]);
    for (int node = 0; node < nodes; node++) {
      potentials.rank[node] = simplex.tree.rank(node);
      potentials.way[node] = simplex.tree.way(node);
    }
    return potentials;
  }

  /** Block search: the best arc of the first block that has one to enter. */
  private void run() {
    int block = Math.max(20, (int) Math.sqrt(real));
    int at = 0;
    int sinceLast = 0;
    int[] from = arcs.from;
    int[] to = arcs.to;
    long[] costs = arcs.rank;
    long[] potentials = tree.rank;
    while (sinceLast < real) {
      int best = -1;
      long bestRank = 0;
      long bestWay = 0;
      int end = Math.min(block, real - sinceLast);
      for (int i = 0; i < end; i++) {
        long worth = -state[at] * (costs[at] + potentials[from[at]] - potentials[to[at]]);
        if (worth > bestRank) {
          best = at;
          bestRank = worth;
          bestWay = ways ? -state[at] * reducedWay(at) : 0;
        } else if (ways && worth == bestRank && -state[at] * reducedWay(at) > bestWay) {
          best = at;
          bestWay = -state[at] * reducedWay(at);
        }
        at = at + 1 == real ? 0 : at + 1;
      }
      sinceLast += end;
      if (best >= 0) {
        pivot(best);
        sinceLast = 0;
      }
    }
  }

  private long reducedWay(int arc) {
    return arcs.way[arc] + tree.way(arcs.from[arc]) - tree.way(arcs.to[arc]);
  }

  /** An arc enters: sends as much as can be around the cycle that it closes. */
  private void pivot(int entering) {
    boolean forward = state[entering] == AT_LEAST;
    int tail = forward ? arcs.from[entering] : arcs.to[entering];
    int head = forward ? arcs.to[entering] : arcs.from[entering];
    int apex = tree.apex(tail, head);
    long amount = arcs.capacity[entering];
    int leaving = -1;
    boolean atTail = false;
    for (int node = tail; node != apex; node = tree.parent(node)) {
      long room = arcs.room(tree.arc(node), !tree.upwards(node));
      if (room < amount) {
        amount = room;
        leaving = node;
        atTail = true;
      }
    }
    for (int node = head; node != apex; node = tree.parent(node)) {
      long room = arcs.room(tree.arc(node), tree.upwards(node));
      if (room <= amount) {
        amount = room;
        leaving = node;
        atTail = false;
      }
    }
    send(amount, entering, forward, tail, head, apex);
    if (leaving < 0) {
      state[entering] = (byte) -state[entering];
      return;
    }
    int left = tree.arc(leaving);
    if (left < real) {
      state[left] = arcs.flow[left] == 0 ? AT_LEAST : AT_MOST;
    }
    state[entering] = IN_TREE;
    tree.rehang(leaving, atTail ? tail : head, atTail ? head : tail, entering);
  }

  private void send(long amount, int entering, boolean forward, int tail, int head, int apex) {
    if (amount == 0) {
      return;
    }
    arcs.flow[entering] += forward ? amount : -amount;
    for (int node = tail; node != apex; node = tree.parent(node)) {
      arcs.flow[tree.arc(node)] += tree.upwards(node) ? -amount : amount;
    }
    for (int node = head; node != apex; node = tree.parent(node)) {
      arcs.flow[tree.arc(node)] += tree.upwards(node) ? amount : -amount;
    }
  }
}
