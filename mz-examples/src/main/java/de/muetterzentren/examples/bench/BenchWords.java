package de.muetterzentren.examples.bench;

import de.muetterzentren.examples.scenario.result.Band;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.PairedDifference;
import io.vavr.collection.Array;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The words of charts and of the page, in German or English. */
final class BenchWords {
  private static final String BUNDLE = "de.muetterzentren.examples.bench.bench";
  private static final String NO_VALUE = "–";
  private static final char MINUS = '\u2212';
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final int PERCENT = 100;

  private final Locale locale;
  private final ResourceBundle bundle;

  private BenchWords(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle(BUNDLE, locale, BenchWords.class.getClassLoader());
  }

  /** German for German readers, English for all others. */
  static BenchWords in(Locale locale) {
    return new BenchWords("de".equals(locale.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH);
  }

  Locale locale() {
    return locale;
  }

  String say(String key, Object... named) {
    return new MessageFormat(bundle.getString(key), locale).format(named);
  }

  /** What people call a variant: the well-known policies have names, all others their own. */
  String variant(String variant) {
    String key = "policy." + variant;
    return bundle.containsKey(key) ? say(key) : variant;
  }

  /** A figure with its unit, as at an axis. */
  String figure(Figure figure) {
    return figure.unit() == Figure.Unit.SHARE
        ? say("in-percent", figure.text(locale))
        : figure.text(locale);
  }

  /** The same for an axis, where there is little room: the title of the chart says the rest. */
  String axis(Figure figure) {
    String key = "axis." + figure.column();
    return bundle.containsKey(key) ? say(key) : figure(figure);
  }

  /** What people call a column of a table; its own name where there is no other. */
  String column(String column) {
    String key = "column." + column;
    return bundle.containsKey(key)
        ? say(key)
        : Array.of(Figure.values())
            .find(figure -> figure.column().equals(column))
            .map(figure -> figure.text(locale))
            .getOrElse(column);
  }

  /** A cell of a table with the decimal sign of the language. */
  String cell(String cell) {
    return NUMBER.matcher(cell).matches()
        ? cell.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator())
            .replace('-', MINUS)
        : cell;
  }

  /** A median with its band, or the value alone if there is no band: {@code 83 (79–88)}. */
  String band(Figure.Unit unit, Band band) {
    if (Double.isNaN(band.median())) {
      return NO_VALUE;
    }
    String median = number(unit, band.median());
    String low = number(unit, band.low());
    String high = number(unit, band.high());
    return low.equals(high) ? median : say("band", median, low, high);
  }

  /** How far two variants are apart, and below it with how many seeds one has more, and less. */
  String difference(PairedDifference apart) {
    Figure.Unit unit = apart.figure().unit();
    return apart.known().isEmpty()
        ? NO_VALUE
        : say(
            "difference",
            band(unit, apart.band()),
            apart.known().count(value -> value > 0),
            apart.known().count(value -> value < 0),
            apart.known().size());
  }

  String number(Figure.Unit unit, double value) {
    if (Double.isNaN(value)) {
      return NO_VALUE;
    }
    NumberFormat format = NumberFormat.getInstance(locale);
    int digits = unit == Figure.Unit.INDEX || unit == Figure.Unit.MEAN ? 2 : 1;
    format.setMaximumFractionDigits(digits);
    format.setMinimumFractionDigits(unit == Figure.Unit.COUNT ? 0 : digits);
    double shown = unit == Figure.Unit.SHARE ? PERCENT * value : value;
    String text = format.format(shown + 0.0).replace('-', MINUS);
    return text.matches("\u22120([.,]0+)?") ? text.substring(1) : text;
  }
}
