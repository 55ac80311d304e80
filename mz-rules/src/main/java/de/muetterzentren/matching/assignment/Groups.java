package de.muetterzentren.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tasks that count only together: turns of one request, for instance. Most are alone. Immutable.
 */
final class Groups {
  private final int[] of;
  private final int[][] tasks;
  private final int[] places;

  private Groups(int[] of, int[][] tasks, int[] places) {
    this.of = of;
    this.tasks = tasks;
    this.places = places;
  }

  /**
   * Groups of tasks.
   *
   * @param names tasks with the same name belong together
   * @param places how many people each task needs
   */
  static Groups of(int[] names, int[] places) {
    Map<Integer, Integer> numbers = new HashMap<>();
    List<List<Integer>> members = new ArrayList<>();
    int[] of = new int[names.length];
    for (int task = 0; task < names.length; task++) {
      Integer number = numbers.putIfAbsent(names[task], members.size());
      if (number == null) {
        members.add(new ArrayList<>(1));
      }
      of[task] = number == null ? members.size() - 1 : number;
      members.get(of[task]).add(task);
    }
    int[][] tasks =
        members.stream()
            .map(some -> some.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    int[] sums = new int[tasks.length];
    Arrays.setAll(sums, group -> Arrays.stream(tasks[group]).map(task -> places[task]).sum());
    return new Groups(of, tasks, sums);
  }

  /** The same groups of some of the tasks, of which so many places are left. */
  Groups some(int[] some, int[] places) {
    return of(Arrays.stream(some).map(task -> of[task]).toArray(), places);
  }

  /** How many there are. */
  int number() {
    return tasks.length;
  }

  /** The group of a task. */
  int of(int task) {
    return of[task];
  }

  /** The tasks of a group, ascending. */
  int[] tasks(int group) {
    return tasks[group];
  }

  /** How many places all tasks of a group have together. */
  int places(int group) {
    return places[group];
  }

  /** How many of these are taken. */
  int taken(int group, int[] takenOfTasks) {
    int sum = 0;
    for (int task : tasks[group]) {
      sum += takenOfTasks[task];
    }
    return sum;
  }
}
