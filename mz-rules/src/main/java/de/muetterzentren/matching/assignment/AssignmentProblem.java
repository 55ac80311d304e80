package de.muetterzentren.matching.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Tasks, each with some places, and people with what they can do together. Each place of a task is
 * taken by another person or stays empty; the sum of worth is to be large. Used by one thread at a
 * time.
 */
public final class AssignmentProblem {
  /** The most that all options together may be worth. */
  public static final long MOST_WORTH = 1L << 51;

  private final int[] places;
  private final int[] levels;
  private final int[] groups;
  private final List<Schedules> people;

  /**
   * A problem.
   *
   * @param places how many people each task needs, 1 or more
   * @param people what each person can do together
   * @throws IllegalArgumentException if an option names a task that is not there, a task has no
   *     place, a person has two options for one task, or all is worth more than {@link #MOST_WORTH}
   */
  public AssignmentProblem(int[] places, List<? extends Schedules> people) {
    this(places, new int[places.length], people);
  }

  /**
   * A problem with levels: filling places of tasks of a higher level comes before everything below
   * it, and the worth of options decides among what is equal there.
   *
   * @param places how many people each task needs, 1 or more
   * @param levels the level of each task, 0 or more; 0 for a task that is worth no more than its
   *     options
   * @param people what each person can do together
   * @throws IllegalArgumentException as above, or if a level is below 0, or if a level is above 0
   *     and the worth of some option below 0
   */
  public AssignmentProblem(int[] places, int[] levels, List<? extends Schedules> people) {
    this(places, levels, IntStream.range(0, places.length).toArray(), people);
  }

  /**
   * A problem with levels and groups: the tasks of a group count at their level only together, once
   * all places of all of them are taken, and then as one.
   *
   * @param places how many people each task needs, 1 or more
   * @param levels the level of each task, the same within a group
   * @param groups the group of each task: those with the same number belong together
   * @param people what each person can do together
   * @throws IllegalArgumentException as above, or if a group has tasks of two levels
   */
  public AssignmentProblem(
      int[] places, int[] levels, int[] groups, List<? extends Schedules> people) {
    this.places = places.clone();
    this.levels = levels.clone();
    this.groups = groups.clone();
    this.people = List.copyOf(people);
    Map<Integer, Integer> levelOf = new HashMap<>();
    for (int task = 0; task < places.length; task++) {
      if (places[task] < 1) {
        throw new IllegalArgumentException(
            "places[" + task + "] (" + places[task] + ") must be 1 or more");
      }
      if (levels[task] < 0) {
        throw new IllegalArgumentException(
            "levels[" + task + "] (" + levels[task] + ") must be 0 or more");
      }
      Integer level = levelOf.putIfAbsent(groups[task], levels[task]);
      if (level != null && level != levels[task]) {
        throw new IllegalArgumentException(
            "levels[" + task + "] (" + levels[task] + ") must be that of its group, " + level);
      }
    }
    long[] most = new long[places.length];
    int[] last = new int[places.length];
    int number = 0;
    boolean leveled = Arrays.stream(levels).anyMatch(level -> level > 0);
    for (Schedules person : people) {
      number++;
      for (int option = 0; option < person.options(); option++) {
        int task = person.task(option);
        if (task < 0 || task >= places.length) {
          throw new IllegalArgumentException(
              "task (" + task + ") must be one of 0 to " + (places.length - 1));
        }
        if (last[task] == number) {
          throw new IllegalArgumentException(
              "task (" + task + ") must not be two options of person " + (number - 1));
        }
        if (leveled && person.worth(option) < 0) {
          throw new IllegalArgumentException(
              "worth (" + person.worth(option) + ") must be 0 or more where there are levels");
        }
        last[task] = number;
        most[task] = Math.max(most[task], person.worth(option));
      }
    }
    double sum = 0;
    for (int task = 0; task < places.length; task++) {
      sum += (double) most[task] * places[task];
    }
    if (sum > MOST_WORTH) {
      throw new IllegalArgumentException(
          "worth of all tasks (" + sum + ") must be at most " + MOST_WORTH);
    }
  }

  /** How many tasks there are. */
  public int tasks() {
    return places.length;
  }

  /** How many people a task needs. */
  public int places(int task) {
    return places[task];
  }

  /** The level of a task. */
  public int level(int task) {
    return levels[task];
  }

  /** The group of a task. */
  public int group(int task) {
    return groups[task];
  }

  /** What each person can do together. */
  public List<Schedules> people() {
    return people;
  }
}
