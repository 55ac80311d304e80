package de.muetterzentren.matching.rule;

import de.muetterzentren.matching.fact.Finding;
import de.muetterzentren.matching.fact.Languages;
import de.muetterzentren.model.centre.HowToGet;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.text.MessageFormat;
import java.util.List;
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
  public record Texts(String purpose, String reason, String change) {
    public Texts {
      Checks.given("purpose", purpose, "reason", reason, "change", change);
    }

    /** The texts of a preference, which needs no change. */
    public Texts(String purpose, String reason) {
      this(purpose, reason, "");
    }
  }

  /**
   * A rule that is not known here, with sentences that it said elsewhere; whatever the values, it
   * says them again.
   */
  public static RuleDescription said(
      String name, RuleKind kind, boolean confidential, Texts english, Texts german) {
    return new RuleDescription(name, kind, confidential, quoted(english), quoted(german));
  }

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

  /**
   * Tries to say a finding, where values are named.
   *
   * @throws IllegalArgumentException if a value does not fit its sentence
   */
  void checkSayable(Finding found) {
    Array<Object> values = found.said();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      Texts texts = texts(locale);
      if (texts.reason().indexOf('{') >= 0 || texts.change().indexOf('{') >= 0) {
        reason(locale, values);
        change(locale, values);
      }
    }
  }

  private static Texts quoted(Texts texts) {
    return new Texts(quoted(texts.purpose()), quoted(texts.reason()), quoted(texts.change()));
  }

  private static String quoted(String sentence) {
    return sentence.replace("'", "''").replace("{", "'{'");
  }

  private static String format(String pattern, Locale locale, Seq<Object> values) {
    Object[] said = values.map(value -> said(value, locale)).toJavaArray();
    return new MessageFormat(pattern, locale).format(said);
  }

  private static Object said(Object value, Locale locale) {
    if (value instanceof Service service) {
      return service.name(locale);
    }
    if (value instanceof HowToGet way) {
      return way.text(locale);
    }
    return value instanceof Languages languages ? languages.names(locale) : value;
  }
}
