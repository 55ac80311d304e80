package de.muetterzentren.insight.network.figure;

import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.model.contribution.Party;
import io.vavr.collection.Seq;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Whom one reaches over ties in a few steps (Reichweite): breadth first, and no further than three
 * steps. Not thread-safe.
 */
public final class Steps {
  /** How far is looked: a friend of a friend of a friend. */
  public static final int MOST = 3;

  private final NumberedMap map;
  private final int[][] neighbours;
  private final Map<Integer, BitSet> twoSteps = new HashMap<>();

  private Steps(NumberedMap map) {
    this.map = map;
    this.neighbours = map.neighbours();
  }

  /** Over the ties of a map. */
  public static Steps over(NetworkMap map) {
    return new Steps(new NumberedMap(map));
  }

  /** How many others one reaches. */
  public Reach reach(Party from) {
    BitSet seen = seen(map.number(from), 1);
    int one = seen.cardinality() - 1;
    BitSet edge = (BitSet) seen.clone();
    edge.clear(map.number(from));
    edge = further(seen, edge);
    int two = seen.cardinality() - 1;
    further(seen, edge);
    return new Reach(from, one, two, seen.cardinality() - 1);
  }

  /** How many more one would reach in three steps if one met these, each of whom is on the map. */
  public int moreBy(Party from, Seq<Party> met) {
    int own = map.number(from);
    BitSet before = seen(own, MOST);
    BitSet after = (BitSet) before.clone();
    for (Party other : met) {
      after.or(twoSteps.computeIfAbsent(map.number(other), one -> seen(one, MOST - 1)));
    }
    return after.cardinality() - before.cardinality();
  }

  /** Everybody within so many steps, oneself too. */
  private BitSet seen(int from, int steps) {
    BitSet seen = new BitSet(neighbours.length);
    seen.set(from);
    BitSet edge = (BitSet) seen.clone();
    for (int step = 0; step < steps; step++) {
      edge = further(seen, edge);
    }
    return seen;
  }

  /** One step from the edge of what was seen; gives the new edge. */
  private BitSet further(BitSet seen, BitSet edge) {
    BitSet next = new BitSet(neighbours.length);
    for (int node = edge.nextSetBit(0); node >= 0; node = edge.nextSetBit(node + 1)) {
      for (int neighbour : neighbours[node]) {
        if (!seen.get(neighbour)) {
          next.set(neighbour);
        }
      }
    }
    seen.or(next);
    return next;
  }
}
