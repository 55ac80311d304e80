package de.muetterzentren.insight.network.graph;

import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.Pseudonyms;
import de.muetterzentren.model.problem.Checks;

/**
 * The map for other tools: GraphML (yEd, Gephi, NetworkX) and DOT (Graphviz). Nodes have their kind
 * and, if they are houses or partners, their name; ties have what was given in each direction, by
 * kind, and from what they are known. People stand in them by pseudonyms. The same map gives the
 * same text.
 */
public final class GraphFiles {
  private GraphFiles() {}

  /**
   * As GraphML 1.0.
   *
   * @throws IllegalStateException if JGraphT is not on the class path; names what to add
   */
  public static String graphMl(NetworkMap map, Pseudonyms pseudonyms) {
    return files(map, pseudonyms).graphMl();
  }

  /**
   * As an undirected graph of DOT.
   *
   * @throws IllegalStateException if JGraphT is not on the class path; names what to add
   */
  public static String dot(NetworkMap map, Pseudonyms pseudonyms) {
    return files(map, pseudonyms).dot();
  }

  private static Exports files(NetworkMap map, Pseudonyms pseudonyms) {
    Checks.given("map", map, "pseudonyms", pseudonyms);
    GraphLibrary.CORE.needed();
    GraphLibrary.FILES.needed();
    return new Exports(map, pseudonyms);
  }
}
