package de.muetterzentren.examples.week;

import de.muetterzentren.model.participant.ProofId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the page in one language; a further language is a further file. */
final class Phrases {
  private static final String BUNDLE = "de.muetterzentren.examples.week.week";

  private final Locale locale;
  private final ResourceBundle bundle;

  private Phrases(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Phrases.class.getClassLoader());
  }

  /** German for German readers, English for all others. */
  static Phrases in(Locale locale) {
    return new Phrases("de".equals(locale.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH);
  }

  Locale locale() {
    return locale;
  }

  /** The phrase with what it names. */
  String say(String key, Object... named) {
    return new MessageFormat(bundle.getString(key), locale).format(named);
  }

  /** The phrase, or else the given text: for words that a house may add to. */
  String sayOr(String key, String other) {
    return bundle.containsKey(key) ? say(key) : other;
  }

  /** {@code a, b und c}. */
  String and(Iterable<String> parts) {
    return listed(parts, "and");
  }

  /** {@code a, b oder c}. */
  String or(Iterable<String> parts) {
    return listed(parts, "or");
  }

  private String listed(Iterable<String> parts, String key) {
    Seq<String> all = Array.ofAll(parts);
    return all.size() < 2 ? all.mkString() : say(key, all.init().mkString(", "), all.last());
  }

  /** The name of a language. */
  String language(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(locale);
  }

  /** The name of a kind of proof, where it is a well-known one. */
  String proof(String id) {
    return ProofId.of(id).name(locale);
  }

  /** So much of a unit. */
  String amount(double quantity, String unit) {
    return say("amount", quantity, sayOr("unit." + unit, unit));
  }
}
