package de.muetterzentren.matching.assignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** For each task the nearest others, itself first: what is worth changing together. */
final class Neighbours {
  private static final int MOST = 60;
  private static final int MOST_TAKERS = 3;

  private final int[][] near;

  Neighbours(Part part, int[][] takers) {
    this.near = new int[part.tasks()][];
    for (int task = 0; task < near.length; task++) {
      near[task] = near(part, takers[task], task);
    }
  }

  private static int[] near(Part part, int[] takers, int task) {
    Map<Integer, Long> apart = new HashMap<>();
    for (int i = 0; i < Math.min(takers.length, MOST_TAKERS); i++) {
      int person = takers[i];
      int own = part.option(person, task);
      for (int option = 0; option < part.task[person].length; option++) {
        int other = part.task[person][option];
        if (other >= 0 && other != task) {
          apart.merge(other, part.schedules[person].apart(own, option), Math::min);
        }
      }
    }
    int[] nearest =
        apart.entrySet().stream()
            .sorted(
                Comparator.comparingLong((Map.Entry<Integer, Long> entry) -> entry.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    int[] withItself = new int[nearest.length + 1];
    withItself[0] = task;
    System.arraycopy(nearest, 0, withItself, 1, nearest.length);
    return withItself;
  }

  /** The nearest tasks of one, itself first. */
  int[] of(int task) {
    return near[task];
  }

  /** How many tasks are near to one, itself among them. */
  @Override
  public String toString() {
    return "Neighbours"
        + Arrays.toString(Arrays.stream(near).mapToInt(own -> own.length).toArray());
  }
}
