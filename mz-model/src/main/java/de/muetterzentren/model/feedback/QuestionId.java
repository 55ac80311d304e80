package de.muetterzentren.model.feedback;

import de.muetterzentren.model.problem.Checks;

/**
 * The id of a question of a questionnaire (Frage).
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}
 */
public record QuestionId(String value) implements Comparable<QuestionId> {
  public QuestionId {
    Checks.id("question", value);
  }

  /** The id with this text. */
  public static QuestionId of(String value) {
    return new QuestionId(value);
  }

  @Override
  public int compareTo(QuestionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
