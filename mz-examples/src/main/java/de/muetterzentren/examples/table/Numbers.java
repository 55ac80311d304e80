package de.muetterzentren.examples.table;

import java.util.regex.Pattern;

/** Numbers as spreadsheets write them. */
final class Numbers {
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,10}(?:[.,]0{1,9})?");
  private static final Pattern POINT = Pattern.compile("[+-]?\\d{1,30}(?:\\.\\d{1,30})?");
  private static final Pattern COMMA = Pattern.compile("[+-]?\\d{1,30}(?:,\\d{1,30})?");

  private Numbers() {}

  /** {@code 4.5}, and {@code 4,5} where a comma may stand for the point. */
  static double decimal(String text, boolean decimalComma) {
    if (POINT.matcher(text).matches()) {
      return Double.parseDouble(text);
    }
    if (decimalComma && COMMA.matcher(text).matches()) {
      return Double.parseDouble(text.replace(',', '.'));
    }
    throw new NumberFormatException(text);
  }

  /** {@code 3}, also as {@code 3.0}, which some spreadsheets write. */
  static int whole(String text) {
    if (!WHOLE.matcher(text).matches()) {
      throw new NumberFormatException(text);
    }
    return Integer.parseInt(text.split("[.,]")[0]);
  }
}
