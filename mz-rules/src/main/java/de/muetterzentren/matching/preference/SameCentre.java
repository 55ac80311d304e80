package de.muetterzentren.matching.preference;

import de.muetterzentren.matching.fact.Pair;

/** The same house first. */
public final class SameCentre {
  private SameCentre() {}

  /** The weight, if the helper is at home in the house that took the request. */
  public static int points(Pair pair) {
    return pair.need().request().centre().equals(pair.helper().participant().centre().getOrNull())
        ? pair.need().weights().sameCentre()
        : 0;
  }
}
