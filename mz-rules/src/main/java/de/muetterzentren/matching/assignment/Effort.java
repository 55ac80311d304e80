package de.muetterzentren.matching.assignment;

import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * How much may be spent on an assignment. Counted in steps, the result is the same on every
 * machine; a caller who wants to stop earlier, by a clock or a button, hands in a question that is
 * asked again and again.
 *
 * @param priceSteps subgradient steps for the prices of a part
 * @param pivots steps of the linear program of a part
 * @param branches how often a part may be branched on "this person, this task"
 * @param changes how often some pieces of long flexible days are taken out and put in again
 * @param stop whether to stop now with the best so far; must be thread-safe and quick
 */
public record Effort(int priceSteps, int pivots, int branches, int changes, BooleanSupplier stop) {
  public Effort {
    Objects.requireNonNull(stop, "stop");
    if (priceSteps < 1 || pivots < 0 || branches < 0 || changes < 0) {
      throw new IllegalArgumentException(
          "priceSteps ("
              + priceSteps
              + ") must be 1 or more, pivots ("
              + pivots
              + "), branches ("
              + branches
              + ") and changes ("
              + changes
              + ") 0 or more");
    }
  }

  /** Enough to prove the best for nearly every town of some hundred people. */
  public static Effort standard() {
    return new Effort(300, 1_000_000, 400, 150_000, () -> false);
  }

  /** The same, but stops when asked to. */
  public Effort until(BooleanSupplier stopped) {
    return new Effort(priceSteps, pivots, branches, changes, stopped);
  }

  /** The same, with fewer steps of the linear program. */
  Effort most(int mostPivots) {
    return new Effort(priceSteps, Math.min(pivots, mostPivots), branches, changes, stop);
  }

  /** The same, with another number of changes of long flexible days. */
  public Effort changing(int often) {
    return new Effort(priceSteps, pivots, branches, often, stop);
  }

  /** A small part of it, for schedules that are slow to choose from. */
  Effort small() {
    return new Effort(
        Math.max(1, priceSteps / 10), pivots / 100, Math.min(branches, 5), changes, stop);
  }

  /** Whether to stop now. */
  boolean stopped() {
    return stop.getAsBoolean();
  }
}
