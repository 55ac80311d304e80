package de.muetterzentren.matching.assignment;

import java.util.Arrays;

/** Everybody's day, with what all of it is worth, while it is changed and changed back. */
final class Days {
  private final Part part;
  private final Day[] days;
  private final int[] taken;
  private final int[][] before;
  private final int[] changed;
  private int changes;
  private long worth;

  Days(Part part, Choices begin) {
    this.part = part;
    this.days = new Day[part.people()];
    this.taken = new int[part.tasks()];
    this.before = new int[part.people()][];
    this.changed = new int[part.people()];
    for (int person = 0; person < days.length; person++) {
      Schedules own = part.schedules[person];
      days[person] = own instanceof Tour tour ? tour.day() : new ChosenDay(own);
    }
    set(begin);
  }

  /** Makes these everybody's choices. */
  void set(Choices choices) {
    Arrays.fill(taken, 0);
    worth = 0;
    for (int person = 0; person < days.length; person++) {
      days[person].set(choices.of(person));
      for (int option : choices.of(person)) {
        count(person, option, 1);
      }
    }
    keep();
  }

  /** Everybody's choices. */
  Choices choices() {
    Choices choices = Choices.none(days.length);
    for (int person = 0; person < days.length; person++) {
      int[] options = days[person].options().clone();
      Arrays.sort(options);
      choices.take(new Column(person, options));
    }
    return choices;
  }

  /** Whether everybody's order is found again. */
  boolean inOrder() {
    for (int person = 0; person < days.length; person++) {
      if (part.schedules[person] instanceof Tour tour) {
        int[] options = days[person].options().clone();
        Arrays.sort(options);
        if (!tour.inOrder(options)) {
          return false;
        }
      }
    }
    return true;
  }

  /** How long everybody's stops take in all, with the ways between them. */
  long length() {
    long sum = 0;
    for (Day day : days) {
      sum += day.length();
    }
    return sum;
  }

  long worth() {
    return worth;
  }

  /** How many places of a task are open. */
  int open(int task) {
    return part.places[task] - taken[task];
  }

  int[] options(int person) {
    return days[person].options();
  }

  long cost(int person, int option) {
    return days[person].cost(option);
  }

  void add(int person, int option) {
    remember(person);
    days[person].add(option);
    count(person, option, 1);
  }

  void remove(int person, int option) {
    remember(person);
    days[person].remove(option);
    count(person, option, -1);
  }

  private void count(int person, int option, int more) {
    int task = part.task[person][option];
    worth += more * part.worth[person][option];
    if (task >= 0) {
      worth += lost(task);
      taken[task] += more;
      worth -= lost(task);
    }
  }

  /** What is lost of the worth of a task and those that count only with it. */
  private long lost(int task) {
    int group = part.groups.of(task);
    if (part.lost[task] == 0 || part.groups.taken(group, taken) == part.groups.places(group)) {
      return 0;
    }
    long lost = 0;
    for (int other : part.groups.tasks(group)) {
      lost += part.lost[other] * taken[other];
    }
    return lost;
  }

  private void remember(int person) {
    if (before[person] == null) {
      before[person] = days[person].options();
      changed[changes++] = person;
    }
  }

  /** Keeps all changes. */
  void keep() {
    while (changes > 0) {
      before[changed[--changes]] = null;
    }
  }

  /** Takes back all changes since the last ones that were kept. */
  void takeBack() {
    while (changes > 0) {
      int person = changed[--changes];
      for (int option : days[person].options()) {
        count(person, option, -1);
      }
      days[person].set(before[person]);
      for (int option : before[person]) {
        count(person, option, 1);
      }
      before[person] = null;
    }
  }
}
