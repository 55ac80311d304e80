package de.muetterzentren.matching.assignment;

import java.util.HashMap;
import java.util.Map;

/**
 * Asks about each set of options once, as long as there are few sets: whoever changes a day again
 * and again asks for the same ones. Used by one thread at a time.
 */
final class Remembered implements Listing.Together {
  private static final int MOST = 1_000;

  private final Listing.Together judge;
  private final Map<Long, Boolean> known = new HashMap<>();

  private Remembered(Listing.Together judge) {
    this.judge = judge;
  }

  /** What a judge says of so many options; with more than there are bits for, asked anew. */
  static Listing.Together of(Listing.Together judge, int options) {
    return options <= Long.SIZE ? new Remembered(judge) : judge;
  }

  @Override
  public boolean can(int[] options) {
    long set = 0;
    for (int option : options) {
      set |= 1L << option;
    }
    Boolean before = known.get(set);
    if (before != null) {
      return before;
    }
    boolean can = judge.can(options);
    if (known.size() < MOST) {
      known.put(set, can);
    }
    return can;
  }
}
