package de.muetterzentren.matching.assignment;

import java.util.Arrays;

/** Which options each person of a part takes. */
final class Choices {
  private final int[][] options;

  private Choices(int[][] options) {
    this.options = options;
  }

  /** Nobody takes anything yet. */
  static Choices none(int people) {
    int[][] options = new int[people][];
    Arrays.fill(options, new int[0]);
    return new Choices(options);
  }

  /** The options of a person, ascending. */
  int[] of(int person) {
    return options[person];
  }

  /** Lets a person take other options; {@code chosen} as {@link Schedules#best} gives it. */
  void take(int person, int[] chosen) {
    options[person] = Arrays.copyOfRange(chosen, 1, chosen[0] + 1);
  }

  /** Lets a person take a whole schedule. */
  void take(Column column) {
    options[column.person()] = column.options();
  }

  Choices copy() {
    return new Choices(options.clone());
  }

  /** What all of it is worth, in fine units, less what is lost where places stay empty. */
  long worth(Part part) {
    long sum = 0;
    int[] taken = taken(part);
    for (int task = 0; task < taken.length; task++) {
      int group = part.groups.of(task);
      sum -=
          part.lost[task] > 0 && part.groups.taken(group, taken) < part.groups.places(group)
              ? part.lost[task] * taken[task]
              : 0;
    }
    for (int person = 0; person < options.length; person++) {
      for (int option : options[person]) {
        sum += part.worth[person][option];
      }
    }
    return sum;
  }

  /** How many people take each task. */
  int[] taken(Part part) {
    int[] taken = new int[part.tasks()];
    for (int person = 0; person < options.length; person++) {
      for (int option : options[person]) {
        int task = part.task[person][option];
        if (task >= 0) {
          taken[task]++;
        }
      }
    }
    return taken;
  }
}
