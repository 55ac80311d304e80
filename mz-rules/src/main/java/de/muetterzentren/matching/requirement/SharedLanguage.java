package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Languages;
import de.muetterzentren.matching.fact.Pair;

/** Where the request needs a language, the helper speaks one of those; not known is no obstacle. */
public final class SharedLanguage {
  private SharedLanguage() {}

  /** Whether it is met. */
  public static boolean met(Pair pair) {
    Languages required = pair.need().required();
    Languages spoken = pair.helper().languages();
    return required.isEmpty() || spoken.isEmpty() || required.share(spoken);
  }

  /** The languages asked for. */
  public static Languages asked(Pair pair) {
    return pair.need().required();
  }
}
