package de.muetterzentren.matching.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Languages without their regional forms: who speaks Austrian German is understood in German.
 *
 * @param codes language codes in alphabetical order, each once
 */
public record Languages(List<String> codes) {
  static Languages of(Iterable<Locale> locales) {
    List<String> codes = new ArrayList<>();
    locales.forEach(locale -> codes.add(locale.getLanguage()));
    return new Languages(codes.stream().distinct().sorted().toList());
  }

  /** Whether none is known. */
  public boolean isEmpty() {
    return codes.isEmpty();
  }

  /** Whether both have a language in common. */
  public boolean share(Languages other) {
    for (String code : codes) {
      if (other.codes.contains(code)) {
        return true;
      }
    }
    return false;
  }

  /** The languages in common. */
  public Languages common(Languages other) {
    return new Languages(codes.stream().filter(other.codes::contains).toList());
  }

  /** Their names in a reader's language. */
  public List<String> names(Locale reader) {
    return codes.stream()
        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(reader))
        .toList();
  }

  @Override
  public String toString() {
    return String.join(", ", codes);
  }
}
