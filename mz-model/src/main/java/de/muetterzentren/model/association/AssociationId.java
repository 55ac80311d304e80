package de.muetterzentren.model.association;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of an association (Verband).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record AssociationId(String value) implements Comparable<AssociationId> {
  public AssociationId {
    Checks.id("association", value);
  }

  /** The id with this text. */
  public static AssociationId of(String value) {
    return new AssociationId(value);
  }

  @Override
  public int compareTo(AssociationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
