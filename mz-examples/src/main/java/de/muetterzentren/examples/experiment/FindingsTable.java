package de.muetterzentren.examples.experiment;

import de.muetterzentren.examples.table.TextTable;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Findings as a table of text, in German or English. */
final class FindingsTable {
  private static final String BUNDLE = "de.muetterzentren.examples.experiment.experiments";
  private static final int DIGITS_BELOW_1 = 5;
  private static final int DIGITS = 2;

  private final Locale locale;
  private final ResourceBundle words;

  private FindingsTable(Locale locale) {
    this.locale = locale;
    this.words = ResourceBundle.getBundle(BUNDLE, locale, FindingsTable.class.getClassLoader());
  }

  /** German for German readers, English for all others. */
  static FindingsTable in(Locale locale) {
    return new FindingsTable("de".equals(locale.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH);
  }

  String of(Findings findings) {
    TextTable table =
        TextTable.of(
            say("quantity"), say("known"), say("origin"), say("band"), say("here"), say("within"));
    for (Measure one : findings.measures()) {
      table.row(
          say(findings.experiment() + "." + one.quantity(), one.named().toJavaArray()),
          number(one.known()),
          say("origin." + one.origin()),
          one.low() == one.high() ? "=" : say("range", number(one.low()), number(one.high())),
          number(one.here()),
          say(one.within() ? "yes" : "no"));
    }
    long outside = findings.measures().count(one -> !one.within());
    return "%s\n%s\n\n%s\n\n%s\n"
        .formatted(
            say(findings.experiment()),
            say(findings.experiment() + ".source"),
            String.join("\n", table.lines()),
            say("outside", outside, findings.measures().size()));
  }

  private String say(String key, Object... named) {
    return new MessageFormat(words.getString(key), locale).format(named);
  }

  private String number(double value) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(Math.abs(value) < 1 ? DIGITS_BELOW_1 : DIGITS);
    return format.format(value).replace('-', '\u2212');
  }
}
