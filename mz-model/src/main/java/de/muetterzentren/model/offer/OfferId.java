package de.muetterzentren.model.offer;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of an offer (Angebot).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record OfferId(String value) implements Comparable<OfferId> {
  public OfferId {
    Checks.id("offer", value);
  }

  /** The id with this text. */
  public static OfferId of(String value) {
    return new OfferId(value);
  }

  @Override
  public int compareTo(OfferId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
