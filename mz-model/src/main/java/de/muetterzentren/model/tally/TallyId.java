package de.muetterzentren.model.tally;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of an entry of a tally list (Strichliste).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record TallyId(String value) implements Comparable<TallyId> {
  public TallyId {
    Checks.id("tally", value);
  }

  /** The id with this text. */
  public static TallyId of(String value) {
    return new TallyId(value);
  }

  @Override
  public int compareTo(TallyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
