package de.muetterzentren.balancing.ring;

/**
 * A circulation of least cost by the primal network simplex method (Ahuja, Magnanti, Orlin, Network
 * Flows, 1993, ch. 11). Starts from a circulation and improves it in place.
 *
 * <p>The tree stays strongly feasible: from every node something can be sent to the root. The last
 * blocking arc leaves (Cunningham 1976), so that it ends: a step that moves nothing lowers the sum
 * of the potentials, each of which lies within nodes × the largest cost; a step that moves
 * something saves at least 1. With costs 0 and −1 there are therefore O(nodes² × (1 + saving))
 * steps of O(arcs + nodes) each; in practice about as many steps as arcs.
 */
final class NetworkSimplex {
  private static final byte AT_LEAST = 1;
  private static final byte IN_TREE = 0;
  private static final byte AT_MOST = -1;

  private final Arcs arcs;
  private final int real;
  private final byte[] state;
  private final SpanningTree tree;

  private NetworkSimplex(Arcs arcs, int nodes) {
    this.arcs = arcs;
    this.real = arcs.size();
    this.state = new byte[real];
    for (int arc = 0; arc < real; arc++) {
      state[arc] = arcs.free(arc) ? IN_TREE : arcs.flow[arc] == 0 ? AT_LEAST : AT_MOST;
    }
    this.tree = new SpanningTree(arcs, nodes);
  }

  /**
   * Makes a circulation one of least cost.
   *
   * @param arcs with a circulation whose free arcs form a forest; changed in place, and so again at
   *     the end
   * @param nodes how many nodes, from 0
   * @return the potential of each node: cost + potential of the tail − potential of the head is not
   *     negative for an arc that carries nothing, not positive for a full one, 0 for a free one
   */
  static int[] improve(Arcs arcs, int nodes) {
    NetworkSimplex simplex = new NetworkSimplex(arcs, nodes);
    simplex.run();
    int[] potentials = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      potentials[node] = simplex.tree.potential(node);
    }
    return potentials;
  }

  /** Block search: the best arc of the first block that has one to enter. */
  private void run() {
    int block = Math.max(20, (int) Math.sqrt(real));
    int at = 0;
    int sinceLast = 0;
    while (sinceLast < real) {
      int best = -1;
      int worth = 0;
      int end = Math.min(block, real - sinceLast);
      for (int i = 0; i < end; i++) {
        int violation = violation(at);
        if (violation > worth) {
          worth = violation;
          best = at;
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

  private int violation(int arc) {
    return -state[arc]
        * (arcs.cost[arc] + tree.potential(arcs.from[arc]) - tree.potential(arcs.to[arc]));
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
