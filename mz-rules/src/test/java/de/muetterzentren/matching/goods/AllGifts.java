package de.muetterzentren.matching.goods;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Where;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The most that can be given and the least way for it, found by asking the rules for every pair and
 * then giving whole units along shortest detours one after the other: knows nothing of how things
 * are shared out.
 */
final class AllGifts {
  private static final Matcher MATCHER = Matcher.standard();
  private static final int PLENTY = 1_000_000;

  /** From one node to another, how much still goes, and how far it is. */
  private record Edge(int to, int[] room, double km, int back) {}

  private final List<List<Edge>> edges = new ArrayList<>();
  private int most;
  private double unitKm;

  AllGifts(Community community) {
    List<CareRequest> requests = community.requests().values().asJava();
    int source = node();
    int sink = node();
    int[] nodes = requests.stream().mapToInt(request -> node()).toArray();
    for (int i = 0; i < nodes.length; i++) {
      edge(nodes[i], sink, (int) requests.get(i).amount().get().quantity(), 0);
    }
    for (Participant person : community.participants().values()) {
      person
          .abilities()
          .forEach(
              ability -> {
                int giver = node();
                int has = ability.stock().map(stock -> (int) stock.quantity()).getOrElse(PLENTY);
                edge(source, giver, has, 0);
                for (int i = 0; i < nodes.length; i++) {
                  CareRequest request = requests.get(i);
                  if (request.service().equals(ability.service())
                      && MATCHER.obstacles(community, request.id(), person.id()).isEmpty()) {
                    edge(giver, nodes[i], PLENTY, km(community, request, person));
                  }
                }
              });
    }
    while (detour(source, sink)) {
      most++;
    }
  }

  int most() {
    return most;
  }

  double unitKm() {
    return unitKm;
  }

  private static double km(Community community, CareRequest request, Participant person) {
    Option<Place> to;
    if (request.where() instanceof Where.AtHome home) {
      Participant asker = community.participants().get(request.asker()).get();
      to = home.place().orElse(asker.mobility().home());
    } else if (request.where() instanceof Where.AtCentre at) {
      to = community.centres().get(at.centre()).get().place();
    } else {
      to = ((Where.Elsewhere) request.where()).place();
    }
    Option<Place> from = person.mobility().home();
    return from.isEmpty() || to.isEmpty() ? 0 : Travel.greatCircle().km(from.get(), to.get());
  }

  private int node() {
    edges.add(new ArrayList<>());
    return edges.size() - 1;
  }

  private void edge(int from, int to, int room, double km) {
    edges.get(from).add(new Edge(to, new int[] {room}, km, edges.get(to).size()));
    edges.get(to).add(new Edge(from, new int[] {0}, -km, edges.get(from).size() - 1));
  }

  /** One unit more along the shortest way there is (Bellman and Ford). */
  private boolean detour(int source, int sink) {
    double[] km = new double[edges.size()];
    Arrays.fill(km, Double.POSITIVE_INFINITY);
    km[source] = 0;
    Edge[] by = new Edge[edges.size()];
    boolean shorter = true;
    while (shorter) {
      shorter = false;
      for (int node = 0; node < km.length; node++) {
        for (Edge edge : edges.get(node)) {
          if (edge.room()[0] > 0 && km[node] + edge.km() < km[edge.to()] - 1e-9) {
            km[edge.to()] = km[node] + edge.km();
            by[edge.to()] = edge;
            shorter = true;
          }
        }
      }
    }
    if (km[sink] == Double.POSITIVE_INFINITY) {
      return false;
    }
    unitKm += km[sink];
    for (int node = sink; node != source; ) {
      Edge edge = by[node];
      edge.room()[0]--;
      Edge back = edges.get(node).get(edge.back());
      back.room()[0]++;
      node = back.to();
    }
    return true;
  }
}
