package de.muetterzentren.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How what a whole group is worth is shared by its tasks. However it is shared, a whole group is
 * worth the same and one taken in part no more than its options, so that every bound holds; the
 * bound is lowest where tasks that nobody would take have the most and those that many would take
 * have little. Changes the worth of the part's options in place.
 */
final class Shares {
  private final Part part;

  /** Groups of several tasks with as many places each. */
  private final List<int[]> groups = new ArrayList<>();

  private final double[] share;
  private final double[] direction;

  Shares(Part part) {
    this.part = part;
    this.share = Arrays.stream(part.lost).asDoubleStream().toArray();
    this.direction = new double[part.tasks()];
    for (int group = 0; group < part.groups.number(); group++) {
      int[] tasks = part.groups.tasks(group);
      boolean even =
          Arrays.stream(tasks).allMatch(task -> part.places[task] == part.places[tasks[0]]);
      if (tasks.length > 1 && even && part.lost[tasks[0]] > 0) {
        groups.add(tasks);
      }
    }
  }

  /** Where to go, given how many would take each task; the square of its length. */
  double turn(int[] wanted) {
    double norm = 0;
    for (int[] tasks : groups) {
      double mean = Arrays.stream(tasks).map(task -> wanted[task]).average().orElse(0);
      for (int task : tasks) {
        double change = mean - wanted[task];
        direction[task] = change < 0 && share[task] <= 0 ? 0 : change;
        norm += direction[task] * direction[task];
      }
    }
    return norm;
  }

  /** Goes so far. */
  void move(double length) {
    for (int[] tasks : groups) {
      double whole = 0;
      double sum = 0;
      for (int task : tasks) {
        whole += part.lost[task];
        share[task] = Math.max(0, share[task] + length * direction[task]);
        sum += share[task];
      }
      for (int task : tasks) {
        share[task] = sum > 0 ? share[task] * (whole / sum) : whole / tasks.length;
      }
    }
    use(rounded());
  }

  /** The shares as they are now, in fine units. */
  long[] now() {
    return part.lost.clone();
  }

  private long[] rounded() {
    long[] rounded = part.lost.clone();
    for (int[] tasks : groups) {
      long rest = 0;
      for (int task : tasks) {
        rest += part.lost[task];
      }
      for (int i = 1; i < tasks.length; i++) {
        rounded[tasks[i]] = Math.min(rest, (long) share[tasks[i]]);
        rest -= rounded[tasks[i]];
      }
      rounded[tasks[0]] = rest;
    }
    return rounded;
  }

  /** Shares as they were once. */
  void use(long[] shares) {
    if (groups.isEmpty()) {
      return;
    }
    for (int person = 0; person < part.people(); person++) {
      for (int option = 0; option < part.task[person].length; option++) {
        int task = part.task[person][option];
        if (task >= 0) {
          part.worth[person][option] += shares[task] - part.lost[task];
        }
      }
    }
    System.arraycopy(shares, 0, part.lost, 0, shares.length);
    for (int task = 0; task < shares.length; task++) {
      share[task] = shares[task];
    }
  }
}
