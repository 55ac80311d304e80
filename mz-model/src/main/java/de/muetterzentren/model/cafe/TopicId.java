package de.muetterzentren.model.cafe;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a topic (Thema).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record TopicId(String value) implements Comparable<TopicId> {
  public TopicId {
    Checks.id("topic", value);
  }

  /** The id with this text. */
  public static TopicId of(String value) {
    return new TopicId(value);
  }

  @Override
  public int compareTo(TopicId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
