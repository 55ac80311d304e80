package de.muetterzentren.model.association;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a regional contact point (Vernetzungsstelle).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record ContactPointId(String value) implements Comparable<ContactPointId> {
  public ContactPointId {
    Checks.id("contactPoint", value);
  }

  /** The id with this text. */
  public static ContactPointId of(String value) {
    return new ContactPointId(value);
  }

  @Override
  public int compareTo(ContactPointId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
