package de.muetterzentren.matching.remedy;

import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Supplier;

/** Problems as values. */
final class Problems {
  private Problems() {}

  static Seq<Problem> one(Problem problem) {
    return Array.of(problem);
  }

  /** What a change makes, or why there can be no such value. */
  static <T> Validation<Seq<Problem>, T> caught(Supplier<T> change) {
    try {
      return Validation.valid(change.get());
    } catch (InvalidValueException refused) {
      return Validation.invalid(Array.ofAll(refused.problems()));
    }
  }
}
