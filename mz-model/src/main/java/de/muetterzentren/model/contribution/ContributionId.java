package de.muetterzentren.model.contribution;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a contribution (Beitrag). Pseudonymous: never a name.
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record ContributionId(String value) implements Comparable<ContributionId> {
  public ContributionId {
    Checks.id("contribution", value);
  }

  /** The id with this text. */
  public static ContributionId of(String value) {
    return new ContributionId(value);
  }

  @Override
  public int compareTo(ContributionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
