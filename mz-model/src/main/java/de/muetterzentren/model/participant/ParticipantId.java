package de.muetterzentren.model.participant;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a participant (Teilnehmende). Pseudonymous: never a name.
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record ParticipantId(String value) implements Comparable<ParticipantId> {
  public ParticipantId {
    Checks.id("participant", value);
  }

  /** The id with this text. */
  public static ParticipantId of(String value) {
    return new ParticipantId(value);
  }

  @Override
  public int compareTo(ParticipantId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
