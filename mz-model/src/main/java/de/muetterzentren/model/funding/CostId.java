package de.muetterzentren.model.funding;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of something a house has to pay (Kosten).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record CostId(String value) implements Comparable<CostId> {
  public CostId {
    Checks.id("cost", value);
  }

  /** The id with this text. */
  public static CostId of(String value) {
    return new CostId(value);
  }

  @Override
  public int compareTo(CostId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
