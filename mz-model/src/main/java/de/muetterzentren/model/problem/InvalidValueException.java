package de.muetterzentren.model.problem;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * A value that cannot be. Carries every problem of the value at once, each with its field.
 *
 * <p>It has one constructor only, and that needs the problems. So {@code
 * validation.toEither().getOrElseThrow(InvalidValueException::new)} hands them on, and {@code
 * validation.getOrElseThrow(InvalidValueException::new)}, which would lose them, does not compile.
 */
public sealed class InvalidValueException extends IllegalArgumentException
    permits MissingValueException {
  private static final long serialVersionUID = 1L;

  private final transient Seq<Problem> problems;

  /** With all problems; there is at least one. */
  public InvalidValueException(Seq<Problem> problems) {
    super(problems.map(Problem::toString).mkString("; "));
    this.problems = problems;
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
