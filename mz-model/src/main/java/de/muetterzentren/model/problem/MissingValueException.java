package de.muetterzentren.model.problem;

import io.vavr.collection.Array;

/** A value of which required fields were not given or were null. */
public final class MissingValueException extends InvalidValueException {
  private static final long serialVersionUID = 1L;

  /** With the names of the fields. */
  public MissingValueException(String... fields) {
    super(Array.of(fields).map(field -> Problem.without(field, Expectation.GIVEN)));
  }
}
