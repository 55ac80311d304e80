package de.muetterzentren.insight.network.figure;

import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.model.contribution.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A map whose nodes and ties are numbered in their order. */
final class NumberedMap {
  private final NetworkMap map;
  private final Map<Party, Integer> numbers = new HashMap<>();
  private final List<Party> nodes = new ArrayList<>();

  NumberedMap(NetworkMap map) {
    this.map = map;
    for (var node : map.nodes()) {
      numbers.put(node.party(), nodes.size());
      nodes.add(node.party());
    }
  }

  /** The neighbours of each node. */
  int[][] neighbours() {
    int[] degrees = new int[nodes.size()];
    for (NetworkTie tie : map.ties()) {
      degrees[number(tie.one())]++;
      degrees[number(tie.other())]++;
    }
    int[][] neighbours = new int[nodes.size()][];
    for (int node = 0; node < neighbours.length; node++) {
      neighbours[node] = new int[degrees[node]];
    }
    for (NetworkTie tie : map.ties()) {
      int one = number(tie.one());
      int other = number(tie.other());
      neighbours[one][--degrees[one]] = other;
      neighbours[other][--degrees[other]] = one;
    }
    return neighbours;
  }

  int size() {
    return nodes.size();
  }

  int ties() {
    return map.ties().size();
  }

  Party node(int number) {
    return nodes.get(number);
  }

  int number(Party party) {
    return numbers.get(party);
  }

  NetworkTie tie(int number) {
    return map.ties().get(number);
  }
}
