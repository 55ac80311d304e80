package de.muetterzentren.insight.network.figure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a map hangs together: its parts, and the nodes and ties whose loss would split one. One walk
 * in depth over all ties, which notes how far back each subtree reaches (Hopcroft, Tarjan,
 * Algorithm 447, 1973), and how many stand in it. Without recursion, so that a long chain of people
 * is no trouble: {@code BiconnectivityInspector} of JGraphT 1.5.2, which serves as the oracle in
 * tests, overflows the stack there.
 */
final class Hanging {
  private static final int NONE = -1;

  private final NumberedMap map;
  private final int[][] neighbours;

  /** The number of each node in the order of the walk, from 1 on; 0 before it is met. */
  private final int[] met;

  /** The earliest node that a subtree reaches by a tie besides that to its parent. */
  private final int[] back;

  private final int[] parent;
  private final int[] next;
  private final int[] size;

  /** For each node: how many would be cut off from its parent's side, all and the largest part. */
  private final int[] cutOff;

  private final int[] largest;
  private final int[] roots;
  private final List<Integer> order = new ArrayList<>();

  Hanging(NumberedMap map) {
    int nodes = map.size();
    this.map = map;
    this.neighbours = map.neighbours();
    this.met = new int[nodes];
    this.back = new int[nodes];
    this.parent = new int[nodes];
    this.next = new int[nodes];
    this.size = new int[nodes];
    this.cutOff = new int[nodes];
    this.largest = new int[nodes];
    this.roots = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      if (met[node] == 0) {
        walk(node);
      }
    }
  }

  private void walk(int root) {
    meet(root, NONE, root);
    int node = root;
    while (node != NONE) {
      if (next[node] < neighbours[node].length) {
        int other = neighbours[node][next[node]++];
        if (met[other] == 0) {
          meet(other, node, root);
          node = other;
        } else if (other != parent[node]) {
          back[node] = Math.min(back[node], met[other]);
        }
      } else {
        leave(node);
        node = parent[node];
      }
    }
  }

  private void meet(int node, int from, int root) {
    order.add(node);
    met[node] = order.size();
    back[node] = order.size();
    parent[node] = from;
    size[node] = 1;
    roots[node] = root;
  }

  /** All below is known. */
  private void leave(int node) {
    int above = parent[node];
    if (above != NONE) {
      size[above] += size[node];
      back[above] = Math.min(back[above], back[node]);
      if (back[node] >= met[above]) {
        cutOff[above] += size[node];
        largest[above] = Math.max(largest[above], size[node]);
      }
    }
  }

  /** How many stand in each part, the largest first. */
  Seq<Integer> parts() {
    return Array.ofAll(order)
        .filter(node -> parent[node] == NONE)
        .map(root -> size[root])
        .sorted(Comparator.reverseOrder());
  }

  /** Without whom there would be more parts, by node. */
  Seq<BridgeNode> bridgeNodes() {
    List<BridgeNode> found = new ArrayList<>();
    for (int node = 0; node < met.length; node++) {
      int others = size[roots[node]] - 1;
      int left = Math.max(others - cutOff[node], largest[node]);
      if (left < others) {
        found.add(new BridgeNode(map.node(node), others - left));
      }
    }
    return Array.ofAll(found);
  }

  /** Without which there would be more parts, by tie. */
  Seq<BridgeTie> bridgeTies() {
    return Array.range(0, map.ties())
        .flatMap(
            tie -> {
              int one = map.number(map.tie(tie).one());
              int other = map.number(map.tie(tie).other());
              int lower = parent[one] == other ? one : other;
              boolean bridge =
                  parent[lower] == (lower == one ? other : one) && back[lower] == met[lower];
              int whole = size[roots[one]];
              return bridge
                  ? Array.of(
                      new BridgeTie(map.tie(tie), Math.min(size[lower], whole - size[lower])))
                  : Array.<BridgeTie>empty();
            });
  }
}
