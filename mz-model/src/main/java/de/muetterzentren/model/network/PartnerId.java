package de.muetterzentren.model.network;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a partner (Kooperationspartner).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record PartnerId(String value) implements Comparable<PartnerId> {
  public PartnerId {
    Checks.id("partner", value);
  }

  /** The id with this text. */
  public static PartnerId of(String value) {
    return new PartnerId(value);
  }

  @Override
  public int compareTo(PartnerId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
