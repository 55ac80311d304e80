package de.muetterzentren.matching.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a part that is too large for one linear program into blocks of neighbours: a block grows
 * from one node to those that share a link with it until it has enough rows. Blocks that do not
 * touch form one class and can be solved side by side. Time is about the sum of the squares of what
 * nodes have in common.
 */
final class Blocks {
  private final int[][] links;
  private final int[][] nodes;

  /**
   * What is to be cut, and what links it.
   *
   * @param links the links of each node
   * @param nodes the nodes of each link
   */
  Blocks(int[][] links, int[][] nodes) {
    this.links = links;
    this.nodes = nodes;
  }

  /**
   * Some nodes with all their links.
   *
   * @param nodes ascending
   * @param links ascending
   */
  record Block(int[] nodes, int[] links) {}

  /**
   * Cuts all nodes.
   *
   * @param rows how many nodes and links a block has at most, but for its last node
   * @param first where to begin: other beginnings give other borders
   * @return classes of blocks without a common link
   */
  List<List<Block>> cut(int rows, int first) {
    boolean[] done = new boolean[links.length];
    List<List<Block>> classes = new ArrayList<>();
    BitSet[] met = new BitSet[nodes.length];
    for (int i = 0; i < links.length; i++) {
      int node = (first + i) % links.length;
      if (!done[node]) {
        Block block = grow(node, rows, done);
        int number = colour(block, met);
        while (classes.size() <= number) {
          classes.add(new ArrayList<>());
        }
        classes.get(number).add(block);
      }
    }
    return classes;
  }

  private Block grow(int from, int rows, boolean[] done) {
    BitSet linked = new BitSet();
    int[] own = new int[16];
    int size = 0;
    int count = 0;
    Deque<Integer> next = new ArrayDeque<>();
    next.add(from);
    done[from] = true;
    while (!next.isEmpty()) {
      int node = next.remove();
      if (count >= rows) {
        done[node] = false;
        continue;
      }
      if (size == own.length) {
        own = Arrays.copyOf(own, 2 * size);
      }
      own[size++] = node;
      count++;
      for (int link : links[node]) {
        if (!linked.get(link)) {
          linked.set(link);
          count++;
          for (int neighbour : nodes[link]) {
            if (!done[neighbour]) {
              done[neighbour] = true;
              next.add(neighbour);
            }
          }
        }
      }
    }
    own = Arrays.copyOf(own, size);
    Arrays.sort(own);
    return new Block(own, linked.stream().toArray());
  }

  /** The first class in which no link was met. */
  private static int colour(Block block, BitSet[] met) {
    BitSet taken = new BitSet();
    for (int link : block.links()) {
      if (met[link] != null) {
        taken.or(met[link]);
      }
    }
    int colour = taken.nextClearBit(0);
    for (int link : block.links()) {
      if (met[link] == null) {
        met[link] = new BitSet();
      }
      met[link].set(colour);
    }
    return colour;
  }
}
