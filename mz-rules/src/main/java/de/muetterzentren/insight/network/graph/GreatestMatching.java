package de.muetterzentren.insight.network.graph;

import de.muetterzentren.insight.network.graph.BestPairs.Could;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * People on one side, the seats of places on the other. Every pair is worth more by itself than all
 * differences together, so that no pair is given up for another's worth.
 */
final class GreatestMatching {
  private GreatestMatching() {}

  /** An end of a pair: a person, or one of the seats of a place. */
  private record End(boolean isPerson, int number, int seat) {}

  static List<Could> of(List<Could> some, Map<Integer, Integer> room) {
    Graph<End, Integer> graph = new SimpleWeightedGraph<>(null, null);
    Set<End> people = new LinkedHashSet<>();
    Set<End> seats = new LinkedHashSet<>();
    Map<Integer, Long> wishes =
        some.stream().collect(Collectors.groupingBy(Could::place, Collectors.counting()));
    double byItself = byItself(some);
    List<Could> byEdge = new ArrayList<>();
    for (Could could : some) {
      End person = new End(true, could.person(), 0);
      long free = Math.min(room.get(could.place()), wishes.get(could.place()));
      for (int seat = 0; seat < free; seat++) {
        End end = new End(false, could.place(), seat);
        people.add(person);
        seats.add(end);
        graph.addVertex(person);
        graph.addVertex(end);
        graph.addEdge(person, end, byEdge.size());
        graph.setEdgeWeight(byEdge.size(), byItself + could.worth());
        byEdge.add(could);
      }
    }
    return new MaximumWeightBipartiteMatching<>(graph, people, seats)
        .getMatching().getEdges().stream().sorted().map(byEdge::get).toList();
  }

  private static double byItself(List<Could> some) {
    double people = some.stream().map(Could::person).distinct().count();
    return people * some.stream().mapToInt(Could::worth).max().orElse(0) + 1;
  }
}
