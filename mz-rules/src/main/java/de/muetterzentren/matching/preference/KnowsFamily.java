package de.muetterzentren.matching.preference;

import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.model.request.Continuity;

/** Familiar people (Verlässlichkeit): the helper has helped the asker before. */
public final class KnowsFamily {
  private KnowsFamily() {}

  /** How often the helper has helped the asker before. */
  public static int times(Pair pair) {
    return pair.history().helpedAsker();
  }

  /** The weight, half as much again where continuity matters; 0 if they do not know each other. */
  public static int points(Pair pair) {
    int weight = pair.need().weights().knowsFamily();
    return times(pair) == 0
        ? 0
        : pair.need().request().continuity() == Continuity.MATTERS ? weight * 3 / 2 : weight;
  }
}
