package de.muetterzentren.matching.transport;

import java.util.Arrays;

/**
 * A spanning tree of a network: each node but the root hangs on another by one arc that carries
 * something. Prices are such that the arcs of the tree cost as much as the prices differ. Used by
 * one thread.
 */
final class Tree {
  private static final int NONE = -1;

  final int[] parent;
  final int[] arc;
  final int[] depth;

  /** Whether the arc goes from the node to what it hangs on. */
  final boolean[] up;

  /** What the arc carries. */
  final long[] carried;

  /** The price of a node: first its rank, then its way. */
  final long[] rank;

  final long[] way;

  private final int[] firstChild;
  private final int[] next;
  private final int[] previous;

  /** All nodes hang on the root, which is the last of them. */
  Tree(int nodes) {
    int root = nodes - 1;
    parent = new int[nodes];
    arc = new int[nodes];
    depth = new int[nodes];
    up = new boolean[nodes];
    carried = new long[nodes];
    rank = new long[nodes];
    way = new long[nodes];
    firstChild = filled(nodes);
    next = filled(nodes);
    previous = filled(nodes);
    parent[root] = NONE;
    arc[root] = NONE;
    for (int node = 0; node < root; node++) {
      link(node, root);
      depth[node] = 1;
    }
  }

  private static int[] filled(int length) {
    int[] all = new int[length];
    Arrays.fill(all, NONE);
    return all;
  }

  /** The first node that both hang on, or one of them. */
  int join(int one, int other) {
    int a = one;
    int b = other;
    while (a != b) {
      if (depth[a] >= depth[b]) {
        a = parent[a];
      } else {
        b = parent[b];
      }
    }
    return a;
  }

  /**
   * Cuts the arc above a node and hangs what was below it elsewhere, by another of its nodes.
   *
   * @param cut the node whose arc goes
   * @param node a node below it, or the same
   * @param to what that node hangs on now
   * @param by the new arc
   * @param upwards whether the new arc goes from the node to what it hangs on
   * @param carrying what the new arc carries
   */
  void rehang(int cut, int node, int to, int by, boolean upwards, long carrying) {
    int child = node;
    int above = to;
    int newArc = by;
    boolean newUp = upwards;
    long newCarried = carrying;
    while (true) {
      int oldParent = parent[child];
      int oldArc = arc[child];
      boolean oldUp = up[child];
      long oldCarried = carried[child];
      unlink(child);
      link(child, above);
      arc[child] = newArc;
      up[child] = newUp;
      carried[child] = newCarried;
      if (child == cut) {
        return;
      }
      above = child;
      newArc = oldArc;
      newUp = !oldUp;
      newCarried = oldCarried;
      child = oldParent;
    }
  }

  /** Changes the prices of a node and of all below it, and sets their depths anew. */
  void shift(int node, long byRank, long byWay) {
    int at = node;
    while (true) {
      rank[at] += byRank;
      way[at] += byWay;
      depth[at] = depth[parent[at]] + 1;
      if (firstChild[at] != NONE) {
        at = firstChild[at];
        continue;
      }
      while (at != node && next[at] == NONE) {
        at = parent[at];
      }
      if (at == node) {
        return;
      }
      at = next[at];
    }
  }

  private void link(int node, int above) {
    parent[node] = above;
    previous[node] = NONE;
    next[node] = firstChild[above];
    if (next[node] != NONE) {
      previous[next[node]] = node;
    }
    firstChild[above] = node;
  }

  private void unlink(int node) {
    if (previous[node] == NONE) {
      firstChild[parent[node]] = next[node];
    } else {
      next[previous[node]] = next[node];
    }
    if (next[node] != NONE) {
      previous[next[node]] = previous[node];
    }
  }
}
