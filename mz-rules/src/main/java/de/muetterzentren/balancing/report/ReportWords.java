package de.muetterzentren.balancing.report;

import de.muetterzentren.model.problem.Checks;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says figures in German or English. */
final class ReportWords {
  private static final String BUNDLE = "de.muetterzentren.balancing.report.report";

  private ReportWords() {}

  /** To a tenth, as it is said, so that singular and plural go with what is said. */
  static double tenths(double value) {
    return Math.rint(value * 10) / 10;
  }

  static String say(Locale reader, String key, Object... values) {
    Checks.given("locale", reader);
    boolean german = "de".equals(reader.getLanguage());
    ResourceBundle words =
        ResourceBundle.getBundle(
            BUNDLE, german ? Locale.GERMAN : Locale.ROOT, ReportWords.class.getClassLoader());
    return new MessageFormat(words.getString(key), german ? Locale.GERMAN : Locale.ENGLISH)
        .format(values);
  }
}
