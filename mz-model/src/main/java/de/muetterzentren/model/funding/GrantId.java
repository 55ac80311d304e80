package de.muetterzentren.model.funding;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a grant (Zuwendung).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record GrantId(String value) implements Comparable<GrantId> {
  public GrantId {
    Checks.id("grant", value);
  }

  /** The id with this text. */
  public static GrantId of(String value) {
    return new GrantId(value);
  }

  @Override
  public int compareTo(GrantId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
