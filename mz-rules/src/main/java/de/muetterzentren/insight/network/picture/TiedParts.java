package de.muetterzentren.insight.network.picture;

import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.insight.network.map.Node;
import de.muetterzentren.model.contribution.Party;
import io.vavr.collection.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a map in which there are ties, each as a map, the largest first. */
final class TiedParts {
  private final Map<Party, List<Party>> neighbours = new HashMap<>();
  private final Map<Party, Integer> partOf = new HashMap<>();

  private TiedParts(NetworkMap map) {
    for (NetworkTie tie : map.ties()) {
      neighbours.computeIfAbsent(tie.one(), none -> new ArrayList<>()).add(tie.other());
      neighbours.computeIfAbsent(tie.other(), none -> new ArrayList<>()).add(tie.one());
    }
  }

  static List<NetworkMap> of(NetworkMap map) {
    TiedParts parts = new TiedParts(map);
    List<List<Node>> nodes = new ArrayList<>();
    for (Node node : map.nodes()) {
      if (parts.neighbours.containsKey(node.party())) {
        if (!parts.partOf.containsKey(node.party())) {
          parts.walk(node.party(), nodes.size());
          nodes.add(new ArrayList<>());
        }
        nodes.get(parts.partOf.get(node.party())).add(node);
      }
    }
    List<List<NetworkTie>> ties = new ArrayList<>();
    nodes.forEach(part -> ties.add(new ArrayList<>()));
    map.ties().forEach(tie -> ties.get(parts.partOf.get(tie.one())).add(tie));
    List<NetworkMap> found = new ArrayList<>();
    for (int part = 0; part < nodes.size(); part++) {
      found.add(new NetworkMap(Array.ofAll(nodes.get(part)), Array.ofAll(ties.get(part))));
    }
    found.sort(Comparator.comparingInt(part -> -part.nodes().size()));
    return found;
  }

  private void walk(Party from, int part) {
    Deque<Party> open = new ArrayDeque<>(List.of(from));
    partOf.put(from, part);
    while (!open.isEmpty()) {
      for (Party next : neighbours.get(open.pop())) {
        if (partOf.putIfAbsent(next, part) == null) {
          open.push(next);
        }
      }
    }
  }
}
