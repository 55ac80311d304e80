package de.muetterzentren.model.association;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a conference (Fachtagung).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record ConferenceId(String value) implements Comparable<ConferenceId> {
  public ConferenceId {
    Checks.id("conference", value);
  }

  /** The id with this text. */
  public static ConferenceId of(String value) {
    return new ConferenceId(value);
  }

  @Override
  public int compareTo(ConferenceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
