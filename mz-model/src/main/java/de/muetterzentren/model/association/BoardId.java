package de.muetterzentren.model.association;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a board (Gremium).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record BoardId(String value) implements Comparable<BoardId> {
  public BoardId {
    Checks.id("board", value);
  }

  /** The id with this text. */
  public static BoardId of(String value) {
    return new BoardId(value);
  }

  @Override
  public int compareTo(BoardId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
