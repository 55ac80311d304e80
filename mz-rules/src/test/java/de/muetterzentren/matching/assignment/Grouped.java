package de.muetterzentren.matching.assignment;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A small problem whose tasks belong to groups of several levels; a group counts once, if all
 * places of all its tasks are taken.
 */
record Grouped(Small small, int[] levels, int[] groups) {
  static Grouped of(Random random) {
    Small any = Small.of(random);
    Small small = new Small(any.places(), any.people().stream().map(Grouped::worthSome).toList());
    int tasks = small.places().length;
    int number = 1 + random.nextInt(tasks);
    int[] groups = IntStream.range(0, tasks).map(task -> random.nextInt(number)).toArray();
    int[] levelOf = IntStream.range(0, number).map(group -> random.nextInt(4)).toArray();
    return new Grouped(small, Arrays.stream(groups).map(group -> levelOf[group]).toArray(), groups);
  }

  private static Small.Person worthSome(Small.Person person) {
    return new Small.Person(
        Arrays.stream(person.spans())
            .map(
                s ->
                    new Timeline.Span(
                        s.task(), Math.max(0, s.worth()), s.from(), s.to(), s.period(), s.effort()))
            .toArray(Timeline.Span[]::new),
        person.budget());
  }

  AssignmentProblem problem(Random random) {
    return new AssignmentProblem(small.places(), levels, groups, small.problem(random).people());
  }

  /**
   * How many groups of each level are whole, the highest level last, and at 0 what options give.
   */
  long[] reached(Assignment found) {
    int[][] options =
        IntStream.range(0, small.people().size()).mapToObj(found::options).toArray(int[][]::new);
    return reached(options);
  }

  private long[] reached(int[][] options) {
    int[] left = small.places().clone();
    long[] reached = new long[4];
    for (int person = 0; person < options.length; person++) {
      for (int option : options[person]) {
        Timeline.Span span = small.people().get(person).spans()[option];
        left[span.task()]--;
        reached[0] += span.worth();
      }
    }
    if (Arrays.stream(left).anyMatch(places -> places < 0)) {
      return new long[] {Long.MIN_VALUE, -1, -1, -1};
    }
    for (int task = 0; task < left.length; task++) {
      int group = groups[task];
      boolean first = IntStream.range(0, task).noneMatch(earlier -> groups[earlier] == group);
      boolean whole =
          IntStream.range(0, left.length)
              .allMatch(other -> groups[other] != group || left[other] == 0);
      reached[levels[task]] += first && whole && levels[task] > 0 ? 1 : 0;
    }
    return reached;
  }

  /** The best, level by level from the highest, by trying everything. */
  long[] best() {
    return best(new int[small.people().size()][], 0, new long[4]);
  }

  private long[] best(int[][] options, int person, long[] soFar) {
    if (person == options.length) {
      long[] reached = reached(options);
      return better(reached, soFar) ? reached : soFar;
    }
    long[] best = soFar;
    for (int[] set : small.people().get(person).sets()) {
      options[person] = set;
      best = best(options, person + 1, best);
    }
    return best;
  }

  static boolean better(long[] one, long[] other) {
    for (int level = 3; level >= 0; level--) {
      if (one[level] != other[level]) {
        return one[level] > other[level];
      }
    }
    return false;
  }
}
