package de.muetterzentren.matching.flow;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * A tree of arcs that reaches every node from a root, with the potentials for which every arc of
 * the tree has the reduced cost 0. Each node is joined to the root by an arc of its own at first;
 * nothing ever goes along these, as none leads away from the root.
 */
final class SpanningTree {
  private static final int NONE = -1;

  private final Arcs arcs;
  private final int[] parent;
  private final int[] arc;
  private final int[] depth;

  /** The first part of each potential. */
  final long[] rank;

  private final long[] way;
  private final int[] first;
  private final int[] next;
  private final int[] previous;

  /**
   * With all arcs that are free, which must form a forest; adds an arc to the root for each node.
   */
  SpanningTree(Arcs arcs, int nodes) {
    this.arcs = arcs;
    this.parent = none(nodes + 1);
    this.arc = none(nodes + 1);
    this.depth = new int[nodes + 1];
    this.rank = new long[nodes + 1];
    this.way = new long[nodes + 1];
    this.first = none(nodes + 1);
    this.next = none(nodes + 1);
    this.previous = none(nodes + 1);
    grow(nodes);
  }

  private static int[] none(int size) {
    int[] none = new int[size];
    Arrays.fill(none, NONE);
    return none;
  }

  private void grow(int root) {
    int real = arcs.size();
    int[] firstEnd = none(root);
    int[] nextEnd = new int[2 * real];
    for (int one = 0; one < real; one++) {
      if (arcs.free(one)) {
        nextEnd[2 * one] = firstEnd[arcs.from[one]];
        firstEnd[arcs.from[one]] = 2 * one;
        nextEnd[2 * one + 1] = firstEnd[arcs.to[one]];
        firstEnd[arcs.to[one]] = 2 * one + 1;
      }
    }
    ArrayDeque<Integer> reached = new ArrayDeque<>();
    for (int start = 0; start < root; start++) {
      int artificial = arcs.add(start, root, Long.MAX_VALUE, 0, 0, 0);
      if (parent[start] != NONE) {
        continue;
      }
      hang(start, root, artificial);
      reached.add(start);
      while (!reached.isEmpty()) {
        int node = reached.poll();
        for (int end = firstEnd[node]; end != NONE; end = nextEnd[end]) {
          int one = end / 2;
          int other = end % 2 == 0 ? arcs.to[one] : arcs.from[one];
          if (one == arc[node]) {
            continue;
          }
          if (parent[other] != NONE) {
            throw new IllegalStateException("free arcs must form a forest");
          }
          hang(other, node, one);
          reached.add(other);
        }
      }
    }
  }

  /** The first part of the potential. */
  long rank(int node) {
    return rank[node];
  }

  /** The second part of the potential. */
  long way(int node) {
    return way[node];
  }

  int parent(int node) {
    return parent[node];
  }

  /** The arc between a node and its parent. */
  int arc(int node) {
    return arc[node];
  }

  /** Whether the arc of a node leads towards the root. */
  boolean upwards(int node) {
    return arcs.from[arc[node]] == node;
  }

  /** Where the ways of two nodes to the root meet. */
  int apex(int one, int other) {
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
   * Cuts the tree above a node and joins the part below it again by another arc.
   *
   * @param cut the highest node of the part
   * @param inside the end of the new arc in the part
   * @param outside its other end
   */
  void rehang(int cut, int inside, int outside, int newArc) {
    int node = inside;
    int above = outside;
    int by = newArc;
    while (true) {
      int oldParent = parent[node];
      int oldArc = arc[node];
      leave(node);
      join(node, above, by);
      if (node == cut) {
        break;
      }
      above = node;
      by = oldArc;
      node = oldParent;
    }
    shift(inside);
  }

  private void shift(int top) {
    long byRank = pricedRank(top) - rank[top];
    long byWay = pricedWay(top) - way[top];
    int node = top;
    while (true) {
      depth[node] = depth[parent[node]] + 1;
      rank[node] += byRank;
      if (byWay != 0) {
        way[node] += byWay;
      }
      if (first[node] != NONE) {
        node = first[node];
        continue;
      }
      while (node != top && next[node] == NONE) {
        node = parent[node];
      }
      if (node == top) {
        return;
      }
      node = next[node];
    }
  }

  private void hang(int node, int above, int by) {
    join(node, above, by);
    depth[node] = depth[above] + 1;
    rank[node] = pricedRank(node);
    way[node] = pricedWay(node);
  }

  private long pricedRank(int node) {
    long cost = arcs.rank[arc[node]];
    return rank[parent[node]] + (upwards(node) ? -cost : cost);
  }

  private long pricedWay(int node) {
    long cost = arcs.way[arc[node]];
    return way[parent[node]] + (upwards(node) ? -cost : cost);
  }

  private void join(int node, int above, int by) {
    parent[node] = above;
    arc[node] = by;
    previous[node] = NONE;
    next[node] = first[above];
    if (first[above] != NONE) {
      previous[first[above]] = node;
    }
    first[above] = node;
  }

  private void leave(int node) {
    if (previous[node] == NONE) {
      first[parent[node]] = next[node];
    } else {
      next[previous[node]] = next[node];
    }
    if (next[node] != NONE) {
      previous[next[node]] = previous[node];
    }
  }
}
