package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.model.request.Conditions;
import io.vavr.collection.Set;
import java.util.Locale;

/** Where the request needs a language, the helper speaks one of those; not known is no obstacle. */
public final class SharedLanguage {
  private SharedLanguage() {}

  /** Whether it is met. */
  public static boolean met(Pair pair) {
    Conditions required = pair.need().request().required();
    Set<Locale> spoken = pair.helper().participant().languages();
    return required.languages().isEmpty()
        || spoken.isEmpty()
        || shared(required.languages(), spoken);
  }

  /** Whether two people share a language; regional forms of one language are understood. */
  public static boolean shared(Set<Locale> some, Set<Locale> others) {
    for (Locale one : some) {
      for (Locale other : others) {
        if (one.getLanguage().equals(other.getLanguage())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The languages asked for, as BCP 47 tags. */
  public static String asked(Pair pair) {
    return pair.need()
        .request()
        .required()
        .languages()
        .map(Locale::toLanguageTag)
        .toSortedSet()
        .mkString(", ");
  }
}
