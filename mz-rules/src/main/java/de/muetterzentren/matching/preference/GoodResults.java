package de.muetterzentren.matching.preference;

import de.muetterzentren.matching.fact.Pair;

/**
 * Quality by results (Leitbild III): what the helper did before for this family or in this kind of
 * task was good for both.
 */
public final class GoodResults {
  private GoodResults() {}

  /** How often. */
  public static int times(Pair pair) {
    return pair.history().goodResults();
  }

  /** The weight from the second time on, two thirds for the first. */
  public static int points(Pair pair) {
    int weight = pair.need().weights().goodResults();
    return switch (times(pair)) {
      case 0 -> 0;
      case 1 -> weight * 2 / 3;
      default -> weight;
    };
  }
}
