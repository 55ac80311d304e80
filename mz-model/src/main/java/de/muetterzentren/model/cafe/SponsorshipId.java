package de.muetterzentren.model.cafe;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a sponsorship (Patenschaft).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record SponsorshipId(String value) implements Comparable<SponsorshipId> {
  public SponsorshipId {
    Checks.id("sponsorship", value);
  }

  /** The id with this text. */
  public static SponsorshipId of(String value) {
    return new SponsorshipId(value);
  }

  @Override
  public int compareTo(SponsorshipId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
