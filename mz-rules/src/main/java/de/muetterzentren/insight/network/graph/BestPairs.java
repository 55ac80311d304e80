package de.muetterzentren.insight.network.graph;

import java.util.List;
import java.util.Map;

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

  /**
   * The pairs chosen, in the order of the list.
   *
   * @param some who could come where, each pair once; the order decides between equals
   * @param room how many can come to each place, by number; 0 or more
   * @throws IllegalStateException if JGraphT is not on the class path; names what to add
   */
  public static List<Could> of(List<Could> some, Map<Integer, Integer> room) {
    GraphLibrary.CORE.needed();
    return GreatestMatching.of(some, room);
  }
}
