package de.muetterzentren.matching.assignment;

/**
 * Turns prices, or choices that take too much, into an assignment: one person after the other takes
 * the best of what is still free at these prices; then each in turn takes the best of what is free
 * at no price, until nothing gets better.
 */
final class Repair {
  private static final long TAKEN = Long.MAX_VALUE / 4;
  private static final int MOST_ROUNDS = 10;

  private final Part part;
  private final Market market;

  Repair(Part part, Market market) {
    this.part = part;
    this.market = market;
  }

  /** An assignment that begins with what each would choose at these prices. */
  Choices at(long[] prices) {
    Choices choices = Choices.none(part.people());
    int[] taken = new int[part.tasks()];
    long[] now = prices.clone();
    for (int person = 0; person < part.people(); person++) {
      market.good(person, now);
      choices.take(person, market.chosen());
      note(choices.of(person), person, taken, 1);
      for (int option : choices.of(person)) {
        int task = part.task[person][option];
        if (task >= 0 && taken[task] >= part.places[task]) {
          now[task] = TAKEN;
        }
      }
    }
    improve(choices, taken);
    return choices;
  }

  /** Lets each in turn take the best of what is free, until nothing gets better. */
  void improve(Choices choices) {
    improve(choices, choices.taken(part));
  }

  private void improve(Choices choices, int[] taken) {
    long[] prices = new long[part.tasks()];
    for (int round = 0; round < MOST_ROUNDS; round++) {
      boolean better = false;
      for (int person = 0; person < part.people(); person++) {
        int[] before = choices.of(person);
        note(before, person, taken, -1);
        for (int task : part.task[person]) {
          if (task >= 0) {
            prices[task] = taken[task] < part.places[task] ? 0 : TAKEN;
          }
        }
        long gain = market.good(person, prices);
        if (gain > gain(person, before)) {
          choices.take(person, market.chosen());
          better = true;
        }
        note(choices.of(person), person, taken, 1);
      }
      if (!better) {
        return;
      }
    }
  }

  private long gain(int person, int[] options) {
    long gain = 0;
    for (int option : options) {
      gain += part.worth[person][option] + market.added(person, option);
    }
    return gain;
  }

  private void note(int[] options, int person, int[] taken, int more) {
    for (int option : options) {
      int task = part.task[person][option];
      if (task >= 0) {
        taken[task] += more;
      }
    }
  }
}
