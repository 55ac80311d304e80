package de.muetterzentren.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a problem that can be solved by itself, with tasks and people numbered from 0. Worth is
 * kept in {@link #SCALE} times finer units, so that halves, thirds, fifths and eighths of a price
 * are whole numbers.
 */
final class Part {
  /** How many fine units make one of the problem's. */
  static final long SCALE = 120;

  private static final int MANY_TASKS = 150;
  private static final int MANY_EACH = 8;

  /** An option whose task is outside: it has no price here. */
  static final int OUTSIDE = -1;

  final int[] places;
  final Schedules[] schedules;

  /** The task of each option of each person, here. */
  final int[][] task;

  /** What each option of each person is worth, in fine units. */
  final long[][] worth;

  /** Which tasks count only together. */
  final Groups groups;

  /**
   * What of the worth of each option of a task is lost, in fine units, if not all places of its
   * group are taken.
   */
  final long[] lost;

  final int mostOptions;

  Part(
      int[] places,
      Groups groups,
      long[] lost,
      Schedules[] schedules,
      int[][] task,
      long[][] worth) {
    this.places = places;
    this.groups = groups;
    this.lost = lost;
    this.schedules = schedules;
    this.task = task;
    this.worth = worth;
    int most = 0;
    for (int[] options : task) {
      most = Math.max(most, options.length);
    }
    this.mostOptions = most;
  }

  int tasks() {
    return places.length;
  }

  int people() {
    return schedules.length;
  }

  /**
   * Whether each of a few people has very many tasks to choose from, so that every step is long.
   */
  boolean isLarge() {
    return tasks() > MANY_TASKS && tasks() >= MANY_EACH * people();
  }

  /** Whether everybody's best choice is known to be the best. */
  boolean exact() {
    for (Schedules own : schedules) {
      if (!own.exact()) {
        return false;
      }
    }
    return true;
  }

  /** A person's option for a task; -1 if there is none. */
  int option(int person, int of) {
    int[] tasks = task[person];
    for (int option = 0; option < tasks.length; option++) {
      if (tasks[option] == of) {
        return option;
      }
    }
    return -1;
  }

  /** Who has an option for each task, ascending. */
  int[][] takers() {
    int[] number = new int[tasks()];
    for (int[] options : task) {
      for (int of : options) {
        if (of >= 0) {
          number[of]++;
        }
      }
    }
    int[][] takers = new int[tasks()][];
    Arrays.setAll(takers, of -> new int[number[of]]);
    for (int person = people() - 1; person >= 0; person--) {
      for (int of : task[person]) {
        if (of >= 0) {
          takers[of][--number[of]] = person;
        }
      }
    }
    return takers;
  }

  /** A whole problem as one part. */
  static Part of(AssignmentProblem problem) {
    List<Schedules> people = problem.people();
    int[] places = new int[problem.tasks()];
    int[] groups = new int[problem.tasks()];
    for (int task = 0; task < places.length; task++) {
      places[task] = problem.places(task);
      groups[task] = problem.group(task);
    }
    int[][] tasks = new int[people.size()][];
    long[][] worth = new long[people.size()][];
    List<Schedules> schedules = new ArrayList<>();
    for (int person = 0; person < people.size(); person++) {
      Schedules own = people.get(person);
      schedules.add(own);
      tasks[person] = new int[own.options()];
      worth[person] = new long[own.options()];
      for (int option = 0; option < own.options(); option++) {
        tasks[person][option] = own.task(option);
        worth[person][option] = own.worth(option) * SCALE;
      }
    }
    return new Part(
        places,
        Groups.of(groups, places),
        new long[places.length],
        schedules.toArray(Schedules[]::new),
        tasks,
        worth);
  }

  /** Some people and tasks; other tasks must not be among these people's options. */
  Part of(Parts.Members members) {
    int[] here = new int[tasks()];
    Arrays.fill(here, OUTSIDE);
    int[] some = new int[members.tasks().size()];
    for (int i = 0; i < some.length; i++) {
      here[members.tasks().get(i)] = i;
      some[i] = places[members.tasks().get(i)];
    }
    int number = members.people().size();
    Schedules[] own = new Schedules[number];
    int[][] tasks = new int[number][];
    long[][] worths = new long[number][];
    for (int i = 0; i < number; i++) {
      int person = members.people().get(i);
      own[i] = schedules[person];
      worths[i] = worth[person];
      tasks[i] = Arrays.stream(task[person]).map(of -> here[of]).toArray();
    }
    int[] chosen = members.tasks().stream().mapToInt(Integer::intValue).toArray();
    long[] losses = Arrays.stream(chosen).mapToLong(of -> lost[of]).toArray();
    return new Part(some, groups.some(chosen, some), losses, own, tasks, worths);
  }

  /**
   * Some tasks with all who can take them; what else these people can take costs what it costs now.
   *
   * @param some people, all who have an option for one of the tasks
   * @param tasks ascending
   */
  Part priced(int[] some, int[] tasks, long[] prices) {
    int[] all = Arrays.stream(tasks).map(of -> places[of]).toArray();
    return some(some, tasks, all, (of, worth) -> of == OUTSIDE ? worth : worth - prices[of]);
  }

  /**
   * Some people with some tasks; no other task can be taken.
   *
   * @param tasks ascending
   * @param left how many places of each are open
   */
  Part open(int[] some, int[] tasks, int[] left) {
    return some(some, tasks, left, (of, worth) -> of == OUTSIDE ? worth : -1);
  }

  private interface Beyond {
    long worth(int task, long worth);
  }

  private Part some(int[] some, int[] tasks, int[] left, Beyond beyond) {
    Schedules[] own = new Schedules[some.length];
    int[][] inside = new int[some.length][];
    long[][] worths = new long[some.length][];
    for (int i = 0; i < some.length; i++) {
      int person = some[i];
      own[i] = schedules[person];
      inside[i] = new int[task[person].length];
      worths[i] = worth[person].clone();
      for (int option = 0; option < inside[i].length; option++) {
        int of = task[person][option];
        int here = of == OUTSIDE ? -1 : Arrays.binarySearch(tasks, of);
        inside[i][option] = here < 0 ? OUTSIDE : here;
        if (here < 0) {
          worths[i][option] = beyond.worth(of, worths[i][option]);
        }
      }
    }
    long[] losses = Arrays.stream(tasks).mapToLong(of -> lost[of]).toArray();
    return new Part(left, groups.some(tasks, left), losses, own, inside, worths);
  }
}
