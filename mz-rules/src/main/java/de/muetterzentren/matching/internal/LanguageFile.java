package de.muetterzentren.matching.internal;

import de.muetterzentren.model.problem.Checks;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The files with words for people. Each has English or nothing without an ending, and a file with
 * the ending {@code _xx} for each further language, found on the class path through the class
 * loader of the library. The language of the machine plays no part.
 */
public enum LanguageFile {
  /** What rules say, where it is neither English nor German. */
  RULES("matching.rules"),
  /** How sentences are joined. */
  SENTENCES("matching.sentences"),
  /** What would help. */
  REMEDY("matching.remedy.remedy"),
  /** Stages of an emergency. */
  STAGES("matching.answer.stages"),
  /** What is said about give and take. */
  BALANCING("balancing.sentences"),
  /** What rules name. */
  NAMES("wording.names"),
  /** What a house measures itself by. */
  MEASURES("insight.measure.measures"),
  /** What houses are good for, in the words of the association. */
  ARGUMENTS("insight.benefit.argument.arguments"),
  /** The report of what a house does. */
  BENEFIT("insight.benefit.page.page");

  private static final String PACKAGE = "de.muetterzentren.";

  private final String bundle;

  LanguageFile(String bundle) {
    this.bundle = PACKAGE + bundle;
  }

  /** The words for a reader; those of the file without an ending where there are no others. */
  public Words in(Locale reader) {
    Checks.given("locale", reader);
    ResourceBundle found = bundle(reader);
    String language = found.getLocale().getLanguage();
    boolean own = !language.isEmpty() && language.equals(reader.getLanguage());
    return own ? words(found, found.getLocale()) : words(bundle(Locale.ROOT), Locale.ENGLISH);
  }

  private Words words(ResourceBundle own, Locale locale) {
    return new Words(name(own.getLocale()), this != STAGES, own, bundle(Locale.ROOT), locale);
  }

  /** The path on the class path for a language. */
  private String name(Locale locale) {
    String ending = locale.equals(Locale.ROOT) ? "" : "_" + locale;
    return bundle.replace('.', '/') + ending + ".properties";
  }

  /** Without {@link ResourceBundle.Control}, which named modules may not use. */
  private ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(bundle, locale, LanguageFile.class.getClassLoader());
  }
}
