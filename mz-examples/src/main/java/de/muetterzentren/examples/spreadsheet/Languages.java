package de.muetterzentren.examples.spreadsheet;

import de.muetterzentren.examples.table.Words;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;

/** Languages by BCP 47 tag, {@code de}, or by German or English name, {@code Türkisch}. */
final class Languages {
  private static final Map<String, Locale> NAMES = new HashMap<>();

  static {
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      NAMES.put(Words.plain(language.getDisplayLanguage(Locale.GERMAN)), language);
      NAMES.put(Words.plain(language.getDisplayLanguage(Locale.ENGLISH)), language);
    }
  }

  private Languages() {}

  /**
   * The language.
   *
   * @throws IllformedLocaleException if it is neither a tag nor a name
   */
  static Locale read(String text) {
    Locale named = NAMES.get(Words.plain(text));
    if (named != null) {
      return named;
    }
    Locale tagged = new Locale.Builder().setLanguageTag(text).build();
    int letters = tagged.getLanguage().length();
    if (letters < 2 || letters > 3) {
      throw new IllformedLocaleException(text);
    }
    return tagged;
  }
}
