package de.muetterzentren.model.problem;

import io.vavr.collection.Array;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing that is wrong: the field (a path such as {@code requests[r1].centre}), the value found
 * there, and what would be right. Never carries free text, wishes or proofs of a person: values
 * longer than 64 characters are cut, and fields that may hold such things are named without value.
 *
 * @param path the field, from the outside in
 * @param value the value found, as text; empty where there was none or where it must not be shown
 * @param expected what would be right
 * @param arguments what the sentence of {@code expected} names
 */
public record Problem(String path, String value, Expectation expected, Array<Object> arguments) {
  private static final int LONGEST_VALUE = 64;

  public Problem {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(arguments, "arguments");
    if (value.length() > LONGEST_VALUE) {
      value = value.substring(0, LONGEST_VALUE) + "…";
    }
  }

  /** A problem with the value that was found. */
  public static Problem of(String path, Object value, Expectation expected, Object... arguments) {
    return new Problem(path, String.valueOf(value), expected, Array.of(arguments));
  }

  /** A problem whose value is absent or must not be shown. */
  public static Problem without(String path, Expectation expected, Object... arguments) {
    return new Problem(path, "", expected, Array.of(arguments));
  }

  /** The same problem seen from further outside: {@code within("requests[r1]")}. */
  public Problem within(String outer) {
    String joined = path.isEmpty() || path.startsWith("[") ? outer + path : outer + "." + path;
    return new Problem(joined, value, expected, arguments);
  }

  /**
   * One sentence in German or English: {@code mobility.radiusKm (-1.0) must be from 0 to 20,040}.
   */
  public String text(Locale locale) {
    String found = value.isEmpty() ? "" : " (" + value + ")";
    return path + found + " " + expected.text(locale, arguments.toJavaArray());
  }

  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }
}
