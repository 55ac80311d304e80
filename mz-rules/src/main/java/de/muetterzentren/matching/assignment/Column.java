package de.muetterzentren.matching.assignment;

import java.util.Arrays;

/**
 * A whole schedule of one person.
 *
 * @param person who
 * @param options which options, ascending
 */
record Column(int person, int[] options) {
  /** From a choice as {@link Schedules#best} gives it. */
  static Column of(int person, int[] chosen) {
    return new Column(person, Arrays.copyOfRange(chosen, 1, chosen[0] + 1));
  }

  boolean has(int option) {
    return Arrays.binarySearch(options, option) >= 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Column column
        && person == column.person
        && Arrays.equals(options, column.options);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(options) + person;
  }

  @Override
  public String toString() {
    return "Column[" + person + ": " + Arrays.toString(options) + "]";
  }
}
