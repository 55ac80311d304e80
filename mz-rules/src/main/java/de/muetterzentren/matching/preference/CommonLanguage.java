package de.muetterzentren.matching.preference;

import de.muetterzentren.matching.fact.Languages;
import de.muetterzentren.matching.fact.Pair;

/** A language in common: one that the request prefers, or else one that both speak. */
public final class CommonLanguage {
  private CommonLanguage() {}

  /** The weight, if there is one. */
  public static int points(Pair pair) {
    return pair.need().wished().share(pair.helper().languages())
        ? pair.need().weights().commonLanguage()
        : 0;
  }

  /** The languages in common. */
  public static Languages languages(Pair pair) {
    return pair.need().wished().common(pair.helper().languages());
  }
}
