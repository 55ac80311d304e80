package de.muetterzentren.matching.goods;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in German or English how things are shared out. */
final class Wording {
  private static final String BUNDLE = "de.muetterzentren.matching.goods.goods";
  private static final int MOST_PLACES = 6;

  private final Locale reader;
  private final ResourceBundle words;

  Wording(Locale reader) {
    this.reader = reader;
    this.words =
        ResourceBundle.getBundle(
            BUNDLE,
            "de".equals(reader.getLanguage()) ? Locale.GERMAN : Locale.ROOT,
            Wording.class.getClassLoader());
  }

  String say(String key, Object... values) {
    return new MessageFormat(words.getString(key), reader).format(values);
  }

  /** A quantity with up to six decimal places. */
  static String number(Locale reader, Number number) {
    return number(reader, number, MOST_PLACES);
  }

  static String number(Locale reader, Number number, int mostPlaces) {
    NumberFormat format = NumberFormat.getNumberInstance(reader);
    format.setMaximumFractionDigits(mostPlaces);
    return format.format(number);
  }
}
