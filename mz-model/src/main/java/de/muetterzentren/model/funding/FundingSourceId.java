package de.muetterzentren.model.funding;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a source of money (Finanzquelle).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record FundingSourceId(String value) implements Comparable<FundingSourceId> {
  public FundingSourceId {
    Checks.id("source", value);
  }

  /** The id with this text. */
  public static FundingSourceId of(String value) {
    return new FundingSourceId(value);
  }

  @Override
  public int compareTo(FundingSourceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
