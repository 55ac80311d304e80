package de.muetterzentren.model.arbitrary;

import java.util.List;

/**
 * Ids for random communities. All with one prefix have the same hash, so that maps and sets of them
 * have no order but that of adding: where an answer takes it over, the laws of order see it. With
 * other ids a hash map has one order however it was filled, and such a law could not fail.
 */
public final class Ids {
  /** Of each digit the two characters {@code a}, {@code b} have the same {@code 31 * a + b}. */
  private static final String[] DIGITS = {"0n", "1O", "20"};

  private static final int PLACES = 4;

  /** So many ids there are with one prefix. */
  static final int MOST = 81;

  private Ids() {}

  /**
   * An id: the prefix and the number to base 3, least first when sorted.
   *
   * @param number 0 to 80
   */
  public static String of(String prefix, int number) {
    if (number < 0 || number >= MOST) {
      throw new IllegalArgumentException("number of an id: 0 to " + (MOST - 1) + ", not " + number);
    }
    StringBuilder id = new StringBuilder();
    for (int place = 0, rest = number; place < PLACES; place++, rest /= DIGITS.length) {
      id.insert(0, DIGITS[rest % DIGITS.length]);
    }
    return id.insert(0, prefix).toString();
  }

  /** The number of an id made here, whatever its prefix. */
  public static int number(String id) {
    int number = 0;
    for (int at = id.length() - 2 * PLACES; at < id.length(); at += 2) {
      number = number * DIGITS.length + List.of(DIGITS).indexOf(id.substring(at, at + 2));
    }
    return number;
  }
}
