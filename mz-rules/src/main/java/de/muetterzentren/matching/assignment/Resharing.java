package de.muetterzentren.matching.assignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Lets two, three or four people at a time share anew all that they have and all that is free, as
 * well as that can be done, until no such circle of people gains (very large neighbourhoods; Ahuja,
 * Ergun, Orlin, Punnen 2002). For few people with many tasks each.
 */
final class Resharing {
  private static final int MOST_TOGETHER = 4;
  private static final int MOST_ROUNDS = 6;
  private static final int PRICE_STEPS = 60;
  private static final int PIVOTS = 20_000;
  private static final int BRANCHES = 20;

  private final Part part;
  private final Incumbent incumbent;
  private final long[] prices;
  private final Effort ofCircle;

  /**
   * Resharing.
   *
   * @param prices what others would give for each task
   */
  Resharing(Part part, Incumbent incumbent, long[] prices, Effort effort) {
    this.part = part;
    this.incumbent = incumbent;
    this.prices = prices;
    this.ofCircle = new Effort(PRICE_STEPS, PIVOTS, BRANCHES, 0, effort.stop());
  }

  /** Makes the assignment better until nothing helps. */
  void improve() {
    long before = -1;
    for (int round = 0; round < MOST_ROUNDS && incumbent.worth() > before; round++) {
      before = incumbent.worth();
      for (int together = 2; together <= MOST_TOGETHER; together++) {
        circles(new int[together], 0, 0);
      }
    }
  }

  private void circles(int[] people, int number, int from) {
    if (incumbent.proven() || ofCircle.stopped()) {
      return;
    }
    if (number == people.length) {
      again(people);
      return;
    }
    for (int next = from; next < part.people(); next++) {
      people[number] = next;
      circles(people, number + 1, next + 1);
    }
  }

  private void again(int[] people) {
    Choices choices = incumbent.choices();
    int[] taken = choices.taken(part);
    for (int person : people) {
      for (int option : choices.of(person)) {
        if (part.task[person][option] >= 0) {
          taken[part.task[person][option]]--;
        }
      }
    }
    int[] tasks =
        IntStream.range(0, taken.length).filter(task -> taken[task] < part.places[task]).toArray();
    int[] places = Arrays.stream(tasks).map(task -> part.places[task] - taken[task]).toArray();
    Part here = part.open(people, tasks, places);
    Choices now = Choices.none(people.length);
    for (int i = 0; i < people.length; i++) {
      now.take(new Column(i, choices.of(people[i])));
    }
    long[] before = Arrays.stream(tasks).mapToLong(task -> prices[task]).toArray();
    Incumbent best = AssignmentSolver.solve(here, ofCircle, now, before);
    if (best.worth() > now.worth(here)) {
      Choices all = choices.copy();
      for (int i = 0; i < people.length; i++) {
        all.take(new Column(people[i], best.choices().of(i)));
      }
      incumbent.offer(part, all);
    }
  }
}
