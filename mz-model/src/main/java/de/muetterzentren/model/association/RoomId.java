package de.muetterzentren.model.association;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a room of a conference (Raum).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record RoomId(String value) implements Comparable<RoomId> {
  public RoomId {
    Checks.id("room", value);
  }

  /** The id with this text. */
  public static RoomId of(String value) {
    return new RoomId(value);
  }

  @Override
  public int compareTo(RoomId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
