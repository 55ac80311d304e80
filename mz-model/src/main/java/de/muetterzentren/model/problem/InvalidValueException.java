package de.muetterzentren.model.problem;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/** A value that cannot be. Carries every problem of the value at once, each with its field. */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Seq<Problem> problems;

  /** With all problems; there is at least one. */
  public InvalidValueException(Seq<Problem> problems) {
    super(problems.map(Problem::toString).mkString("; "));
    this.problems = problems;
  }

  /** For required fields that were not given or were null. */
  public InvalidValueException(String... fields) {
    this(Array.of(fields).map(field -> Problem.without(field, Expectation.GIVEN)));
  }

  /** The problems, in the order of the fields. */
  public Seq<Problem> problems() {
    return problems == null ? Array.empty() : problems;
  }

  /** All problems in one text, a line each. */
  public String text(Locale locale) {
    return problems().map(problem -> problem.text(locale)).mkString("\n");
  }
}
