package de.muetterzentren.insight.network.graph;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;

/**
 * The parts of a map, and how they hang together: blocks that no loss of a single node splits,
 * joined at cut points, as a tree. How many a loss would cut off is counted over this tree, in the
 * time that it takes to walk it once.
 */
final class Blocks {
  private final NumberedMap map;
  private final BiconnectivityInspector<Integer, Integer> inspector;
  private final Seq<Integer> parts;
  private final int[] partOf;
  private final int[] sizeOfPart;
  private final boolean[] cut;
  private final List<int[]> blocks = new ArrayList<>();
  private final List<List<Integer>> blocksOf = new ArrayList<>();

  /** For a node: in how many others the parts below it would stand, all and the largest. */
  private final int[] below;

  private final int[] largestBelow;
  private final Graph<Integer, Integer> graph;

  private Blocks(NumberedMap map) {
    this.map = map;
    this.graph = map.graph();
    this.inspector = new BiconnectivityInspector<>(graph);
    this.partOf = new int[map.size()];
    this.cut = new boolean[map.size()];
    this.below = new int[map.size()];
    this.largestBelow = new int[map.size()];
    List<Set<Integer>> components = new ArrayList<>();
    inspector.getConnectedComponents().forEach(part -> components.add(part.vertexSet()));
    this.sizeOfPart = components.stream().mapToInt(Set::size).toArray();
    for (int part = 0; part < sizeOfPart.length; part++) {
      for (int node : components.get(part)) {
        partOf[node] = part;
      }
    }
    this.parts =
        Array.ofAll(Arrays.stream(sizeOfPart).boxed().toList()).sorted(Comparator.reverseOrder());
    inspector.getCutpoints().forEach(node -> cut[node] = true);
  }

  static Blocks of(NumberedMap map) {
    Blocks blocks = new Blocks(map);
    blocks.walk();
    return blocks;
  }

  /** How many stand in each part, the largest first. */
  Seq<Integer> parts() {
    return parts;
  }

  Seq<BridgeNode> bridgeNodes() {
    List<BridgeNode> found = new ArrayList<>();
    for (int node = 0; node < cut.length; node++) {
      if (cut[node]) {
        int others = sizeOfPart[partOf[node]] - 1;
        int above = others - below[node];
        found.add(new BridgeNode(map.node(node), others - Math.max(above, largestBelow[node])));
      }
    }
    return Array.ofAll(found);
  }

  Seq<BridgeTie> bridgeTies() {
    return Array.ofAll(inspector.getBridges())
        .sorted()
        .map(
            tie -> {
              int one = graph.getEdgeSource(tie);
              int other = graph.getEdgeTarget(tie);
              int whole = sizeOfPart[partOf[one]];
              int side = Math.min(1 + below[one], 1 + below[other]);
              return new BridgeTie(map.tie(tie), Math.min(side, whole - side));
            });
  }

  /** Walks each tree from its root, and counts on the way back. */
  private void walk() {
    for (int node = 0; node < map.size(); node++) {
      blocksOf.add(new ArrayList<>(1));
    }
    for (Graph<Integer, Integer> block : inspector.getBlocks()) {
      int[] nodes = block.vertexSet().stream().mapToInt(Integer::intValue).toArray();
      for (int node : nodes) {
        blocksOf.get(node).add(blocks.size());
      }
      blocks.add(nodes);
    }
    boolean[] walked = new boolean[sizeOfPart.length];
    for (int node = 0; node < map.size(); node++) {
      if (!walked[partOf[node]]) {
        walked[partOf[node]] = true;
        walkFrom(node);
      }
    }
  }

  /** A block and the node through which it was entered. */
  private record Entered(int block, int from) {}

  private void walkFrom(int root) {
    List<Entered> order = new ArrayList<>();
    Deque<Entered> open = new ArrayDeque<>();
    blocksOf.get(root).forEach(block -> open.push(new Entered(block, root)));
    while (!open.isEmpty()) {
      Entered entered = open.pop();
      order.add(entered);
      for (int node : blocks.get(entered.block())) {
        if (node != entered.from() && cut[node]) {
          for (int next : blocksOf.get(node)) {
            if (next != entered.block()) {
              open.push(new Entered(next, node));
            }
          }
        }
      }
    }
    for (int i = order.size() - 1; i >= 0; i--) {
      count(order.get(i));
    }
  }

  /** What hangs on a block stands below the node through which it was entered. */
  private void count(Entered entered) {
    int size = 0;
    for (int node : blocks.get(entered.block())) {
      if (node != entered.from()) {
        size += 1 + below[node];
      }
    }
    below[entered.from()] += size;
    largestBelow[entered.from()] = Math.max(largestBelow[entered.from()], size);
  }
}
