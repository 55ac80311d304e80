package de.muetterzentren.model.feedback;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a record of what people said or how many came (Erhebung).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record FeedbackId(String value) implements Comparable<FeedbackId> {
  public FeedbackId {
    Checks.id("feedback", value);
  }

  /** The id with this text. */
  public static FeedbackId of(String value) {
    return new FeedbackId(value);
  }

  @Override
  public int compareTo(FeedbackId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
