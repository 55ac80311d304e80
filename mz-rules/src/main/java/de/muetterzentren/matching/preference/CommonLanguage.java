package de.muetterzentren.matching.preference;

import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.requirement.SharedLanguage;
import io.vavr.collection.Set;
import java.util.Locale;

/** A language in common: one that the request prefers, or else one that both speak. */
public final class CommonLanguage {
  private CommonLanguage() {}

  /** The weight, if there is one. */
  public static int points(Pair pair) {
    return SharedLanguage.shared(wished(pair), pair.helper().participant().languages())
        ? pair.need().weights().commonLanguage()
        : 0;
  }

  /** The languages in common, as BCP 47 tags. */
  public static String languages(Pair pair) {
    Set<String> wished = wished(pair).map(Locale::getLanguage);
    return pair.helper()
        .participant()
        .languages()
        .map(Locale::getLanguage)
        .filter(wished::contains)
        .toSortedSet()
        .mkString(", ");
  }

  private static Set<Locale> wished(Pair pair) {
    Set<Locale> preferred = pair.need().request().preferred().languages();
    return preferred.isEmpty() ? pair.need().asker().languages() : preferred;
  }
}
