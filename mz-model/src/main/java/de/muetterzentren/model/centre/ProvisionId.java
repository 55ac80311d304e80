package de.muetterzentren.model.centre;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a legal provision (Bestimmung) that a house has switched on, such as {@code
 * de.certificate-of-conduct}. All versions of a provision have the same id.
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record ProvisionId(String value) implements Comparable<ProvisionId> {
  public ProvisionId {
    Checks.id("provision", value);
  }

  /** The id with this text. */
  public static ProvisionId of(String value) {
    return new ProvisionId(value);
  }

  @Override
  public int compareTo(ProvisionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
