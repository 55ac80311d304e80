package de.muetterzentren.model.association;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a part of a programme (Programmpunkt).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record SessionId(String value) implements Comparable<SessionId> {
  public SessionId {
    Checks.id("session", value);
  }

  /** The id with this text. */
  public static SessionId of(String value) {
    return new SessionId(value);
  }

  @Override
  public int compareTo(SessionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
