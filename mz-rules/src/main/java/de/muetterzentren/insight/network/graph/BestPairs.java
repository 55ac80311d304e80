package de.muetterzentren.insight.network.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.MatchingAlgorithm;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Chooses pairs of somebody and a place, each person once and each place no more often than it has
 * room: as many pairs as there can be, and among all choices of so many one that is worth most.
 * Exact: a matching of greatest weight in a graph with two sides.
 */
public final class BestPairs {
  private BestPairs() {}

  /**
   * Somebody who could come to a place.
   *
   * @param person a number
   * @param place a number
   * @param worth how much it would be worth, 0 to a million
   */
  public record Could(int person, int place, int worth) {}

  /** An end of a pair: a person, or one of the seats of a place. */
  private record End(boolean isPerson, int number, int seat) {}

  /**
   * The pairs chosen, in the order of the list.
   *
   * @param some who could come where, each pair once; the order decides between equals
   * @param room how many can come to each place, by number; 0 or more
   */
  public static List<Could> of(List<Could> some, Map<Integer, Integer> room) {
    GraphLibrary.CORE.needed();
    Graph<End, Integer> graph = new SimpleWeightedGraph<>(null, null);
    Set<End> people = new LinkedHashSet<>();
    Set<End> seats = new LinkedHashSet<>();
    long persons = some.stream().map(Could::person).distinct().count();
    long most = some.stream().mapToLong(Could::worth).max().orElse(0);
    double one = (double) (persons * most + 1);
    Map<Integer, Long> wishes =
        some.stream().collect(Collectors.groupingBy(Could::place, Collectors.counting()));
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
        graph.setEdgeWeight(byEdge.size(), one + could.worth());
        byEdge.add(could);
      }
    }
    MatchingAlgorithm.Matching<End, Integer> best =
        new MaximumWeightBipartiteMatching<>(graph, people, seats).getMatching();
    return best.getEdges().stream().sorted().map(byEdge::get).toList();
  }
}
