package de.muetterzentren.insight.network.graph;

import de.muetterzentren.insight.network.graph.Positions.Point;
import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.model.contribution.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Lays out those who have ties; begins where a seed says, and leaves nothing else to chance. */
final class ForceLayout {
  private static final double SPREAD = 0.3;
  private static final long FORCES = 12_000_000;

  private final List<Party> nodes = new ArrayList<>();
  private final Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
  private final double width;
  private final double height;
  private final long seed;

  ForceLayout(NetworkMap map, double width, double height, long seed) {
    this.width = width;
    this.height = height;
    this.seed = seed;
    Map<Party, Integer> numbers = new LinkedHashMap<>();
    for (NetworkTie tie : map.ties()) {
      graph.addEdge(number(tie.one(), numbers), number(tie.other(), numbers));
    }
  }

  private int number(Party party, Map<Party, Integer> numbers) {
    return numbers.computeIfAbsent(
        party,
        none -> {
          nodes.add(party);
          graph.addVertex(nodes.size() - 1);
          return nodes.size() - 1;
        });
  }

  Map<Party, Point> places() {
    if (nodes.isEmpty()) {
      return Map.of();
    }
    MapLayoutModel2D<Integer> model = new MapLayoutModel2D<>(Box2D.of(width, height));
    FRLayoutAlgorithm2D<Integer, DefaultEdge> layout =
        new FRLayoutAlgorithm2D<>(iterations(), SPREAD);
    layout.setInitializer(this::start);
    layout.layout(graph, model);
    Map<Party, Point> places = new LinkedHashMap<>();
    for (int node = 0; node < nodes.size(); node++) {
      Point2D place = model.get(node);
      places.put(nodes.get(node), new Point(place.getX(), place.getY()));
    }
    return places;
  }

  /** Fewer where there are many, since every pair is looked at each time. */
  private int iterations() {
    return (int) Math.max(20, Math.min(150, FORCES / ((long) nodes.size() * nodes.size())));
  }

  private Point2D start(int node) {
    return Point2D.of(width * part(2L * node), height * part(2L * node + 1));
  }

  /** A part of 1 that looks as if it were by chance: SplitMix64. */
  private double part(long number) {
    long mixed = seed + (number + 1) * 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
  }
}
