package de.muetterzentren.insight.network.graph;

import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * Where nodes lie in a picture: those who are tied near each other (Fruchterman, Reingold, Graph
 * Drawing by Force-directed Placement, 1991).
 */
public final class Positions {
  private Positions() {}

  /**
   * A place in the picture.
   *
   * @param x from the left
   * @param y from above
   */
  public record Point(double x, double y) {}

  /**
   * A place for everybody who has a tie.
   *
   * @param width of the picture, above 0
   * @param height of the picture, above 0
   * @param seed where everybody begins; the same seed gives the same places
   * @throws IllegalStateException if JGraphT is not on the class path; names what to add
   */
  public static Map<Party, Point> of(NetworkMap map, double width, double height, long seed) {
    Checks.given("map", map);
    GraphLibrary.CORE.needed();
    return LinkedHashMap.ofAll(new ForceLayout(map, width, height, seed).places());
  }
}
