package de.muetterzentren.matching.rule;

import de.muetterzentren.matching.fact.Languages;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Seq;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * One rule of the catalogue, with what it says to people. German for German readers, English for
 * all others.
 *
 * @param name the name of the rule and of its file
 * @param kind what it does
 * @param confidential whether only the coordinator may see its reasons
 * @param english its texts in English
 * @param german its texts in German
 */
public record RuleDescription(
    String name, RuleKind kind, boolean confidential, Texts english, Texts german) {
  /**
   * The texts of a rule in one language; sentences are patterns of {@link MessageFormat}.
   *
   * @param purpose what it is for, a sentence
   * @param reason what it says about a pair, part of a sentence; empty for pairing rules
   * @param change what would remove the obstacle; only requirements have one
   */
  public record Texts(String purpose, String reason, String change) {}

  /** What the rule is for. */
  public String purpose(Locale locale) {
    return texts(locale).purpose();
  }

  /** What the rule says with these values. */
  public String reason(Locale locale, Seq<Object> values) {
    return format(texts(locale).reason(), locale, values);
  }

  /** What would remove the obstacle. */
  public String change(Locale locale, Seq<Object> values) {
    return format(texts(locale).change(), locale, values);
  }

  private Texts texts(Locale locale) {
    return "de".equals(locale.getLanguage()) ? german : english;
  }

  private static String format(String pattern, Locale locale, Seq<Object> values) {
    Object[] said = values.map(value -> said(value, locale)).toJavaArray();
    return new MessageFormat(pattern, locale).format(said);
  }

  private static Object said(Object value, Locale locale) {
    if (value instanceof Service service) {
      return service.name(locale);
    }
    return value instanceof Languages languages ? languages.names(locale) : value;
  }
}
