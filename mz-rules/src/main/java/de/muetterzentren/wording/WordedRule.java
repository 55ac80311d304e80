package de.muetterzentren.wording;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One rule with what it says to people: in German to German readers, in English to all others.
 *
 * @param <K> the kinds of rules of its room
 * @param name the name of the rule and of its file
 * @param kind what it finds
 * @param english its texts in English
 * @param german its texts in German
 */
public record WordedRule<K extends Enum<K>>(
    String name, K kind, RuleTexts english, RuleTexts german) {
  private static final Pattern LEFT_OPEN = Pattern.compile("\\{\\d");

  /** Its texts for a reader. */
  public RuleTexts texts(Locale locale) {
    return SaidValues.isGerman(locale) ? german : english;
  }

  /** What the rule is for. */
  public String purpose(Locale locale) {
    return texts(locale).purpose();
  }

  /** What it says with these values to the coordinator. */
  public String reason(Locale locale, Seq<?> values) {
    return say(texts(locale).reason(), locale, values);
  }

  /** What it says with these values to the person concerned; empty if nothing. */
  public String toPerson(Locale locale, Seq<?> values) {
    return say(texts(locale).toPerson(), locale, values);
  }

  /** Whether these are values that its sentences can name, and as many as they name. */
  public boolean canName(Seq<?> values) {
    try {
      return Array.of(Locale.ENGLISH, Locale.GERMAN)
          .flatMap(locale -> Array.of(reason(locale, values), toPerson(locale, values)))
          .forAll(said -> !LEFT_OPEN.matcher(said).find());
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  private static String say(String pattern, Locale reader, Seq<?> values) {
    Locale locale = SaidValues.isGerman(reader) ? reader : Locale.ENGLISH;
    Object[] said = values.map(value -> SaidValues.said(value, locale)).toJavaArray();
    return new MessageFormat(pattern, locale).format(said);
  }
}
