package de.muetterzentren.matching.assignment;

import java.util.Arrays;

/**
 * What everybody would choose at given prices, and the bound that follows: no assignment is worth
 * more than the prices of all places and everybody's best gain together, whatever the prices
 * (Lagrangian bound). Reckoned in whole numbers.
 */
final class Market {
  private final Part part;
  private final long[] gains;
  private final int[] chosen;

  /** What branching adds to the worth of each option; none for a person without a change. */
  private final long[][] added;

  Market(Part part) {
    this.part = part;
    this.gains = new long[part.mostOptions];
    this.chosen = new int[part.mostOptions + 1];
    this.added = new long[part.people()][];
  }

  /** What is told about each person's choice. */
  @FunctionalInterface
  interface Listener {
    /**
     * A person's choice.
     *
     * @param chosen the number of options, and the options behind it; only valid now
     */
    void chooses(int person, long gain, int[] chosen);
  }

  /** The bound at these prices, which must be 0 or more, in fine units. */
  long bound(long[] prices, Listener listener) {
    long bound = 0;
    for (int task = 0; task < prices.length; task++) {
      bound += prices[task] * part.places[task];
    }
    for (int person = 0; person < part.people(); person++) {
      long gain = best(person, prices);
      bound += part.schedules[person].exact() ? gain : part.schedules[person].bound(gains);
      listener.chooses(person, gain, chosen);
    }
    return bound;
  }

  /** The bound at these prices. */
  long bound(long[] prices) {
    return bound(prices, (person, gain, options) -> {});
  }

  /** One person's best gain; what is chosen is in {@link #chosen}. */
  long best(int person, long[] prices) {
    int[] tasks = part.task[person];
    long[] worth = part.worth[person];
    long[] more = added[person];
    for (int option = 0; option < tasks.length; option++) {
      int task = tasks[option];
      long gain = worth[option] - (task < 0 ? 0 : prices[task]);
      if (more != null) {
        gain = more[option] == Schedules.FORBIDDEN ? Schedules.FORBIDDEN : gain + more[option];
      }
      gains[option] = gain;
    }
    return part.schedules[person].best(gains, chosen);
  }

  /** The options that were chosen last. */
  int[] chosen() {
    return chosen;
  }

  /** What is added to the worth of an option. */
  long added(int person, int option) {
    return added[person] == null ? 0 : added[person][option];
  }

  /** Adds to the worth of an option, or forbids it. */
  void add(int person, int option, long worth) {
    if (added[person] == null) {
      added[person] = new long[part.task[person].length];
    }
    added[person][option] = worth;
  }

  static long[] free(Part part) {
    long[] prices = new long[part.tasks()];
    Arrays.fill(prices, 0);
    return prices;
  }
}
