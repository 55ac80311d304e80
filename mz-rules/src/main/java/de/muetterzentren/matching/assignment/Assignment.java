package de.muetterzentren.matching.assignment;

/**
 * Who takes which option, what it is worth, and what no assignment can exceed. Immutable and
 * thread-safe.
 */
public final class Assignment {
  private final int[][] options;
  private final long worth;
  private final long bound;
  private final long[] bounds;

  Assignment(int[][] options, long worth, long bound, long[] bounds) {
    this.options = options;
    this.worth = worth;
    this.bound = bound;
    this.bounds = bounds;
  }

  /** The options of a person, ascending. */
  public int[] options(int person) {
    return options[person].clone();
  }

  /** What all of it is worth, levels included. */
  public long worth() {
    return worth;
  }

  /** No assignment is worth more. */
  public long bound() {
    return bound;
  }

  /** How many levels there are, level 0 among them. */
  public int levels() {
    return bounds.length;
  }

  /**
   * How many filled groups of a level, above 0, no assignment can exceed that reaches the bounds of
   * all higher levels; at level 0, what its options can be worth.
   */
  public long bound(int level) {
    return bounds[level];
  }

  /** Whether no assignment is worth more than this one. */
  public boolean proven() {
    return worth == bound;
  }

  /** How far the worth may be from the best, as a share of the bound: 0 if it is proven. */
  public double gap() {
    return bound == 0 ? 0 : (bound - worth) / (double) bound;
  }
}
