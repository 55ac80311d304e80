package de.muetterzentren.model.centre;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a centre (Zentrum).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record CentreId(String value) implements Comparable<CentreId> {
  public CentreId {
    Checks.id("centre", value);
  }

  /** The id with this text. */
  public static CentreId of(String value) {
    return new CentreId(value);
  }

  @Override
  public int compareTo(CentreId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
