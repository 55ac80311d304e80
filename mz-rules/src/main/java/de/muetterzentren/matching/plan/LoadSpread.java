package de.muetterzentren.matching.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Spreads the load where it costs nothing: a task goes from one helper to another, who may pass one
 * on to a third or give one in return, if the plan stays worth the same, nobody has to come more
 * often for turns, and the heaviest of these loads gets lighter. Each step makes the heaviest load
 * lighter, or leaves it and makes the next one lighter (leximax; loads of zero count). Ends when no
 * such step is left.
 */
final class LoadSpread {
  private final List<Agenda> agendas;
  private final List<int[]> tasks;
  private final List<long[]> worth;
  private final int[][] chosen;
  private final long[] load;

  /** For each task who could do it, as agenda and option. */
  private final List<List<int[]>> able;

  private LoadSpread(
      List<Agenda> agendas, List<int[]> tasks, List<long[]> worth, int[][] chosen, int number) {
    this.agendas = agendas;
    this.tasks = tasks;
    this.worth = worth;
    this.chosen = chosen;
    this.load = new long[agendas.size()];
    this.able = new ArrayList<>();
    for (int task = 0; task < number; task++) {
      able.add(new ArrayList<>());
    }
    for (int i = 0; i < load.length; i++) {
      load[i] = load(i, chosen[i]);
      for (int option = 0; option < tasks.get(i).length; option++) {
        able.get(tasks.get(i)[option]).add(new int[] {i, option});
      }
    }
  }

  /**
   * Spreads the load of a plan.
   *
   * @param worth what each option of each agenda is worth; a sum that stays the same
   * @param chosen which options each takes; changed in place
   * @param number how many tasks there are
   */
  static void spread(
      List<Agenda> agendas, List<int[]> tasks, List<long[]> worth, int[][] chosen, int number) {
    LoadSpread spread = new LoadSpread(agendas, tasks, worth, chosen, number);
    while (spread.step()) {
      // each step makes the sorted loads smaller, so that this ends
    }
  }

  private boolean step() {
    Integer[] heaviest = new Integer[load.length];
    Arrays.setAll(heaviest, i -> i);
    Arrays.sort(heaviest, Comparator.comparingLong((Integer i) -> -load[i]));
    for (int from : heaviest) {
      for (int option : chosen[from]) {
        for (int[] other : able.get(tasks.get(from)[option])) {
          if (other[0] != from
              && load[other[0]] < load[from]
              && (give(from, option, other[0], other[1])
                  || passOn(from, option, other[0], other[1]))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** One task goes to somebody else. */
  private boolean give(int from, int option, int to, int otherOption) {
    return worth.get(from)[option] == worth.get(to)[otherOption]
        && !has(to, otherOption)
        && take(new int[] {from, to}, without(chosen[from], option), with(chosen[to], otherOption));
  }

  /** One task goes to somebody else, who gives one to a third, or in return. */
  private boolean passOn(int from, int option, int to, int otherOption) {
    if (has(to, otherOption)) {
      return false;
    }
    long gain = worth.get(to)[otherOption] - worth.get(from)[option];
    for (int back : chosen[to]) {
      for (int[] third : able.get(tasks.get(to)[back])) {
        if (third[0] != to
            && !has(third[0], third[1])
            && worth.get(third[0])[third[1]] - worth.get(to)[back] == -gain
            && (third[0] == from
                ? take(
                    new int[] {from, to},
                    with(without(chosen[from], option), third[1]),
                    with(without(chosen[to], back), otherOption))
                : load[third[0]] < load[from]
                    && take(
                        new int[] {from, to, third[0]},
                        without(chosen[from], option),
                        with(without(chosen[to], back), otherOption),
                        with(chosen[third[0]], third[1])))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Gives these people other tasks, if that is possible and the heaviest of their loads lighter.
   */
  private boolean take(int[] people, int[]... options) {
    long before = 0;
    long after = 0;
    int comings = 0;
    for (int i = 0; i < people.length; i++) {
      before = Math.max(before, load[people[i]]);
      after = Math.max(after, load(people[i], options[i]));
      comings += comings(people[i], options[i]) - comings(people[i], chosen[people[i]]);
    }
    if (after >= before || comings > 0) {
      return false;
    }
    for (int i = 0; i < people.length; i++) {
      if (agendas.get(people[i]).starts(options[i]).isEmpty()) {
        return false;
      }
    }
    for (int i = 0; i < people.length; i++) {
      chosen[people[i]] = options[i];
      load[people[i]] = load(people[i], options[i]);
    }
    return true;
  }

  private long load(int person, int[] options) {
    return Arrays.stream(options).mapToLong(agendas.get(person)::seconds).sum();
  }

  private int comings(int person, int[] options) {
    return Comings.of(agendas.get(person), options);
  }

  private boolean has(int person, int option) {
    return Arrays.binarySearch(chosen[person], option) >= 0;
  }

  private static int[] without(int[] options, int one) {
    return Arrays.stream(options).filter(option -> option != one).toArray();
  }

  private static int[] with(int[] options, int one) {
    int[] more = Arrays.copyOf(options, options.length + 1);
    more[options.length] = one;
    Arrays.sort(more);
    return more;
  }
}
