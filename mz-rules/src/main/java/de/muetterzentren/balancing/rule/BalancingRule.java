package de.muetterzentren.balancing.rule;

import de.muetterzentren.matching.internal.LanguageFile;
import de.muetterzentren.matching.internal.Words;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Seq;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * One rule of give and take, with what it says to people: in German to German readers, in English
 * to all others.
 *
 * @param name the name of the rule and of its file
 * @param kind what it finds
 * @param english its texts in English
 * @param german its texts in German
 */
public record BalancingRule(String name, BalancingRuleKind kind, Texts english, Texts german) {
  /**
   * The texts of a rule in one language; all but the purpose are patterns of {@link MessageFormat}.
   *
   * @param purpose what it is for, a sentence
   * @param reason what it says to the coordinator, part of a sentence that goes on after the person
   * @param toPerson what it says to the person concerned, whole sentences; empty for ties
   */
  public record Texts(String purpose, String reason, String toPerson) {
    public Texts {
      Checks.given("purpose", purpose, "reason", reason, "toPerson", toPerson);
    }
  }

  /** What the rule is for. */
  public String purpose(Locale locale) {
    return texts(locale).purpose();
  }

  /** What it says with these values to the coordinator, part of a sentence. */
  public String reason(Locale locale, Seq<?> values) {
    return say(texts(locale).reason(), locale, values);
  }

  /** What it says with these values to the person concerned; empty if nothing. */
  public String toPerson(Locale locale, Seq<?> values) {
    return say(texts(locale).toPerson(), locale, values);
  }

  private Texts texts(Locale locale) {
    return isGerman(locale) ? german : english;
  }

  private static boolean isGerman(Locale locale) {
    return "de".equals(locale.getLanguage());
  }

  private static String say(String pattern, Locale reader, Seq<?> values) {
    Locale locale = isGerman(reader) ? reader : Locale.ENGLISH;
    Object[] said = values.map(value -> said(value, locale)).toJavaArray();
    return new MessageFormat(pattern, locale).format(said);
  }

  /** A few services are named one after the other; none are a conversation. */
  private static Object said(Object value, Locale locale) {
    if (value instanceof Seq<?> services) {
      Words words = LanguageFile.SENTENCES.in(locale);
      return services.isEmpty()
          ? LanguageFile.BALANCING.in(locale).plain("talk")
          : words.or(services.map(any -> ((Service) any).name(locale)).asJava());
    }
    return value;
  }
}
