package de.muetterzentren.matching.assignment;

/** The best assignment so far and the lowest bound so far, in fine units. */
final class Incumbent {
  private Choices choices;
  private long worth;
  private long bound = Long.MAX_VALUE;

  Incumbent(Part part) {
    this.choices = Choices.none(part.people());
    this.worth = 0;
  }

  /** Keeps an assignment if it is better. */
  boolean offer(Part part, Choices other) {
    long sum = other.worth(part);
    if (sum <= worth) {
      return false;
    }
    worth = sum;
    choices = other.copy();
    return true;
  }

  /** Keeps a bound if it is lower. */
  boolean bounded(long by) {
    // worth comes in whole units of the problem, so the fraction of a bound cannot be reached
    long whole = by - Math.floorMod(by, Part.SCALE);
    if (whole >= bound) {
      return false;
    }
    bound = whole;
    return true;
  }

  /** Whether what is below a bound cannot be better. */
  boolean hopeless(long by) {
    return by - Math.floorMod(by, Part.SCALE) <= worth;
  }

  Choices choices() {
    return choices;
  }

  long worth() {
    return worth;
  }

  long bound() {
    return bound;
  }

  /** Whether nothing can be better. */
  boolean proven() {
    return worth >= bound;
  }
}
