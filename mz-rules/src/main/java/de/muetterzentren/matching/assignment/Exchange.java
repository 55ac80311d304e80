package de.muetterzentren.matching.assignment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Makes an assignment better by small exchanges: one person takes over a task and leaves what no
 * longer fits, weighed at the prices that others would give for it; then the one who had the task,
 * and who else could do what was left, take the best of what is free. What is worth more in the end
 * stays (ejection; Yagiura, Ibaraki, Glover 2004, <i>An Ejection Chain Approach for the Generalized
 * Assignment Problem</i>). Some best choices for each option and each round.
 */
final class Exchange {
  private static final long TAKEN = Long.MAX_VALUE / 4;

  private final Part part;
  private final Market market;
  private final int[][] takers;
  private final long[] now;
  private final int[] taken;
  private final Deque<Column> before = new ArrayDeque<>();
  private Choices choices;
  private int left;

  Exchange(Part part, Market market) {
    this.part = part;
    this.market = market;
    this.takers = part.takers();
    this.now = new long[part.tasks()];
    this.taken = new int[part.tasks()];
    this.choices = Choices.none(0);
  }

  /**
   * Makes choices better until nothing helps.
   *
   * @param prices what others would give for each task
   * @param most the most best choices to look at
   */
  void improve(Choices start, long[] prices, int most) {
    choices = start;
    left = most;
    System.arraycopy(start.taken(part), 0, taken, 0, taken.length);
    int quiet = 0;
    int pairs = Arrays.stream(part.task).mapToInt(options -> options.length).sum();
    while (quiet < pairs && left > 0) {
      for (int person = 0; person < part.people() && quiet < pairs && left > 0; person++) {
        for (int option = 0; option < part.task[person].length; option++) {
          quiet = exchange(person, option, prices) ? 0 : quiet + 1;
        }
      }
    }
  }

  private boolean exchange(int person, int option, long[] prices) {
    int task = part.task[person][option];
    int[] own = choices.of(person);
    if (task < 0
        || Arrays.binarySearch(own, option) >= 0
        || market.added(person, option) == Schedules.FORBIDDEN) {
      return false;
    }
    before.clear();
    int holder = taken[task] < part.places[task] ? -1 : worst(task);
    long sum = holder < 0 ? 0 : -worth(holder);
    sum -= worth(person);
    if (holder >= 0) {
      keep(holder);
      drop(holder, task);
    }
    keep(person);
    note(person, -1);
    for (int of : part.task[person]) {
      if (of >= 0) {
        now[of] = taken[of] < part.places[of] ? 0 : TAKEN;
      }
    }
    for (int mine : own) {
      int of = part.task[person][mine];
      if (of >= 0) {
        now[of] = prices[of];
      }
    }
    left--;
    market.chooseWith(person, option, now);
    choices.take(person, market.chosen());
    note(person, 1);
    sum += worth(person);
    if (holder >= 0) {
      sum += again(holder);
    }
    for (int mine : own) {
      int of = part.task[person][mine];
      if (of >= 0) {
        sum += refill(of, person);
      }
    }
    if (sum > 0) {
      return true;
    }
    while (!before.isEmpty()) {
      Column old = before.pop();
      note(old.person(), -1);
      choices.take(old);
      note(old.person(), 1);
    }
    return false;
  }

  /** Lets those who could do a task that is free choose again, until it is taken. */
  private long refill(int task, int except) {
    long sum = 0;
    while (taken[task] < part.places[task]) {
      int best = -1;
      long most = 0;
      for (int person : takers[task]) {
        int option = part.option(person, task);
        if (person != except
            && market.added(person, option) != Schedules.FORBIDDEN
            && Arrays.binarySearch(choices.of(person), option) < 0) {
          long was = worth(person);
          long gain = gainOfFree(person) - was;
          if (gain > most) {
            most = gain;
            best = person;
          }
        }
      }
      if (best < 0) {
        return sum;
      }
      keep(best);
      long was = worth(best);
      gainOfFree(best);
      note(best, -1);
      choices.take(best, market.chosen());
      note(best, 1);
      long gained = worth(best) - was;
      sum += gained;
      if (gained <= 0) {
        return sum;
      }
    }
    return sum;
  }

  private long again(int person) {
    long most = gainOfFree(person);
    note(person, -1);
    choices.take(person, market.chosen());
    note(person, 1);
    return most;
  }

  /** What a person could have of the own and the free; what is chosen is in the market. */
  private long gainOfFree(int person) {
    note(person, -1);
    for (int of : part.task[person]) {
      if (of >= 0) {
        now[of] = taken[of] < part.places[of] ? 0 : TAKEN;
      }
    }
    note(person, 1);
    left--;
    return market.good(person, now);
  }

  private int worst(int task) {
    int worst = -1;
    long least = Long.MAX_VALUE;
    for (int person : takers[task]) {
      int[] own = choices.of(person);
      int option = own.length == 0 ? -1 : part.option(person, task);
      if (option >= 0
          && Arrays.binarySearch(own, option) >= 0
          && part.worth[person][option] < least) {
        least = part.worth[person][option];
        worst = person;
      }
    }
    return worst;
  }

  private void drop(int person, int task) {
    note(person, -1);
    int[] kept =
        Arrays.stream(choices.of(person)).filter(o -> part.task[person][o] != task).toArray();
    choices.take(new Column(person, kept));
    note(person, 1);
  }

  private void keep(int person) {
    before.push(new Column(person, choices.of(person)));
  }

  private long worth(int person) {
    long sum = 0;
    for (int option : choices.of(person)) {
      sum += part.worth[person][option] + market.added(person, option);
    }
    return sum;
  }

  private void note(int person, int more) {
    for (int option : choices.of(person)) {
      int task = part.task[person][option];
      if (task >= 0) {
        taken[task] += more;
      }
    }
  }
}
