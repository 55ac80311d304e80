package de.muetterzentren.model.json;

import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** Languages as BCP 47 tags. */
public final class LanguageFormats {
  /** {@code "de"}, {@code "zh-Hant"}. */
  public static final Scalar<Locale> LANGUAGE =
      Scalar.of(
          LanguageFormats::parse,
          Locale::toLanguageTag,
          "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$",
          Expectation.LANGUAGE);

  /** Languages, sorted by tag. */
  public static final Format<Set<Locale>> LANGUAGES =
      ListFormat.set(LANGUAGE, Comparator.comparing(Locale::toLanguageTag), HashSet::ofAll);

  private LanguageFormats() {}

  private static Locale parse(String tag) {
    Locale language = new Locale.Builder().setLanguageTag(tag).build();
    if (language.getLanguage().isEmpty()) {
      throw new IllformedLocaleException("no language");
    }
    return language;
  }
}
