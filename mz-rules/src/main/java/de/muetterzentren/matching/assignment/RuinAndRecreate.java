package de.muetterzentren.matching.assignment;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Makes an assignment better by taking out what is near to one another, some pieces of some days,
 * and putting everything that is open in again where it costs least (Christiaens, Vanden Berghe
 * 2020, <i>Slack Induction by String Removals for Vehicle Routing Problems</i>). An assignment is
 * kept, now and then, if it is a little worse. In the first half days with shorter ways count as
 * better, as they leave room for more, and an assignment is also kept if what it leaves open has
 * been left open less often before, so that all tasks get their turn; in the second half only worth
 * counts. The order of chance is the same every time.
 */
final class RuinAndRecreate {
  private static final int MOST_TAKEN_OUT = 10;
  private static final double MANY_OPEN = 100.0;
  private static final double BLINK = 0.01;
  private static final int TRIES_TO_ASK = 64;

  /** In the second half: how much worth counts beside the way, one of these by chance. */
  private static final double[] FOR_WORTH = {0, 0, 1, 5};

  /** In the first half: how much shorter days count beside worth, in turn. */
  private static final double[] LENGTHS = {0.1, 1, 0.3};

  /** About which part of the way there and back, with both tasks, a good detour is. */
  private static final double DETOUR = 0.1;

  private final Part part;
  private final int[][] takers;

  /** The option of each of these. */
  private final int[][] optionOf;

  private final Neighbours neighbours;
  private final Incumbent incumbent;
  private final SplittableRandom chance = new SplittableRandom(1);
  private final Days days;

  /** How often each task was left open, and what it is worth at most. */
  private final long[] absences;

  private final long[] most;
  private final long[] key;
  private final int[] open;
  private final boolean[] out;
  private int lastOpen;
  private int round;
  private double spread;

  /** How long a good detour for a task is, and what a unit of it weighs against worth. */
  private double detour;

  private double shortness;

  RuinAndRecreate(Part part, Incumbent incumbent) {
    this.part = part;
    this.takers = part.takers();
    this.optionOf = new int[part.tasks()][];
    for (int task = 0; task < optionOf.length; task++) {
      int of = task;
      optionOf[task] = Arrays.stream(takers[task]).map(person -> part.option(person, of)).toArray();
    }
    this.neighbours = new Neighbours(part, takers);
    this.incumbent = incumbent;
    this.days = new Days(part, incumbent.choices());
    this.absences = new long[part.tasks()];
    this.most = new long[part.tasks()];
    this.key = new long[part.tasks()];
    this.open = new int[part.tasks()];
    this.out = new boolean[part.tasks()];
    measure();
  }

  /** What tasks are worth, and how much that differs with who takes them. */
  private void measure() {
    for (int task = 0; task < most.length; task++) {
      long least = Long.MAX_VALUE;
      for (int i = 0; i < takers[task].length; i++) {
        long worth = part.worth[takers[task][i]][optionOf[task][i]];
        most[task] = Math.max(most[task], worth);
        least = Math.min(least, worth);
      }
      spread += takers[task].length == 0 ? 0 : (most[task] - least) / (double) most.length;
    }
    Arrays.fill(absences, 1);
    spread += 1;
    detour = detour();
    shortness = spread / detour;
  }

  private double detour() {
    double sum = 0;
    int number = 0;
    for (int person = 0; person < part.people(); person++) {
      for (int option = 1; option < part.task[person].length; option++) {
        sum += part.schedules[person].apart(option - 1, option);
        number++;
      }
    }
    return 1 + DETOUR * sum / Math.max(1, number);
  }

  /** Takes so many steps, fewer if nothing can be better any more. */
  void improve(int steps, Effort effort) {
    if (effort.stopped()) {
      return;
    }
    days.set(incumbent.choices());
    recreate(0);
    days.keep();
    offer();
    long left = absent();
    double weightOfLength = LENGTHS[round++ % LENGTHS.length];
    for (int step = 0; step < steps && !incumbent.proven(); step++) {
      if (step % TRIES_TO_ASK == 0 && effort.stopped()) {
        return;
      }
      if (step == steps / 2) {
        days.set(incumbent.choices());
      }
      boolean early = step < steps / 2;
      long before = days.worth();
      long length = early ? days.length() : 0;
      ruin();
      recreate(early ? 0 : FOR_WORTH[chance.nextInt(FOR_WORTH.length)]);
      long change = days.worth() - before;
      long nowLeft = early ? absent() : 0;
      double gain = change - (early ? weightOfLength * shortness * (days.length() - length) : 0);
      double heat = spread * Math.pow(0.01, step / (double) steps);
      if (gain >= 0
          || early && nowLeft < left
          || gain > heat * Math.log(chance.nextDouble() + 1e-300)) {
        days.keep();
        left = nowLeft;
        offer();
      } else {
        days.takeBack();
      }
      if (early) {
        for (int task = 0; task < absences.length; task++) {
          absences[task] += days.open(task) > 0 ? 1 : 0;
        }
        left = absent();
      }
    }
  }

  private void offer() {
    if (days.worth() > incumbent.worth() && days.inOrder()) {
      incumbent.offer(part, days.choices());
    }
  }

  private long absent() {
    long sum = 0;
    for (int task = 0; task < absences.length; task++) {
      if (days.open(task) > 0 && takers[task].length > 0) {
        sum += absences[task] * (most[task] >> 10);
      }
    }
    return sum;
  }

  /** Takes pieces of some days out, around one task. */
  private void ruin() {
    int seed = chance.nextInt(part.tasks());
    int pieces = 1 + chance.nextInt(4);
    boolean[] ruined = new boolean[part.people()];
    for (int task : neighbours.of(seed)) {
      if (pieces == 0) {
        return;
      }
      for (int person : takers[task]) {
        if (!ruined[person] && pieces > 0 && takeOut(person, task)) {
          ruined[person] = true;
          pieces--;
        }
      }
    }
  }

  private boolean takeOut(int person, int task) {
    int[] options = days.options(person);
    for (int at = 0; at < options.length; at++) {
      if (part.task[person][options[at]] == task) {
        int length = 1 + chance.nextInt(Math.min(MOST_TAKEN_OUT, options.length));
        int least = Math.max(0, at - length + 1);
        int from = least + chance.nextInt(Math.min(at, options.length - length) - least + 1);
        for (int gone = from; gone < from + length; gone++) {
          days.remove(person, options[gone]);
          int of = part.task[person][options[gone]];
          if (of >= 0) {
            out[of] = true;
          }
        }
        return true;
      }
    }
    return false;
  }

  /** Puts in what is open, in an order by chance, by worth or by how few could take it. */
  private void recreate(double forWorth) {
    int number = 0;
    int by = chance.nextInt(4);
    double share = MANY_OPEN / Math.max(MANY_OPEN, lastOpen);
    lastOpen = 0;
    for (int task = 0; task < part.tasks(); task++) {
      boolean isOpen = days.open(task) > 0 && takers[task].length > 0;
      lastOpen += isOpen ? 1 : 0;
      if (isOpen && (share == 1 || out[task] || chance.nextDouble() < share)) {
        open[number++] = task;
        long tie = chance.nextInt(1 << 20);
        key[task] =
            switch (by) {
              case 0 -> tie;
              case 1 -> takers[task].length * (1L << 20) + tie;
              case 2 -> -(absences[task] << 20) + tie;
              default -> -most[task] + tie;
            };
      }
    }
    sort(number);
    Arrays.fill(out, false);
    for (int i = 0; i < number; i++) {
      while (days.open(open[i]) > 0 && put(open[i], forWorth)) {
        // a task with several places is put to several people
      }
    }
  }

  private void sort(int number) {
    for (int i = 1; i < number; i++) {
      int task = open[i];
      int at = i;
      while (at > 0 && key[open[at - 1]] > key[task]) {
        open[at] = open[at - 1];
        at--;
      }
      open[at] = task;
    }
  }

  private boolean put(int task, double forWorth) {
    int best = -1;
    int bestOption = -1;
    double least = 0;
    for (int i = 0; i < takers[task].length; i++) {
      int person = takers[task][i];
      int option = optionOf[task][i];
      if (part.worth[person][option] > 0 && chance.nextDouble() >= BLINK && !has(person, option)) {
        long cost = days.cost(person, option);
        if (cost != Stops.NEVER) {
          double weighed =
              cost + forWorth * detour * (most[task] - part.worth[person][option]) / spread;
          if (best < 0 || weighed < least) {
            best = person;
            bestOption = option;
            least = weighed;
          }
        }
      }
    }
    if (best < 0) {
      return false;
    }
    days.add(best, bestOption);
    return true;
  }

  private boolean has(int person, int option) {
    int task = part.task[person][option];
    if (part.places[task] == 1) {
      return false;
    }
    for (int own : days.options(person)) {
      if (own == option) {
        return true;
      }
    }
    return false;
  }
}
