package de.muetterzentren.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Splits a problem where no person can do a task of the other side, and no group has one: most are
 * towns.
 */
final class Parts {
  private final int[] group;

  private Parts(int size) {
    this.group = new int[size];
    Arrays.setAll(group, i -> i);
  }

  /** Parts of people and tasks, both in ascending numbers, the largest parts first. */
  static List<Members> of(Part whole) {
    Parts parts = new Parts(whole.tasks() + whole.people());
    for (int person = 0; person < whole.people(); person++) {
      for (int task : whole.task[person]) {
        parts.join(task, whole.tasks() + person);
      }
    }
    for (int group = 0; group < whole.groups.number(); group++) {
      for (int task : whole.groups.tasks(group)) {
        parts.join(task, whole.groups.tasks(group)[0]);
      }
    }
    return parts.members(whole);
  }

  private List<Members> members(Part whole) {
    Members[] byRoot = new Members[group.length];
    List<Members> all = new ArrayList<>();
    for (int person = 0; person < whole.people(); person++) {
      if (whole.task[person].length > 0) {
        members(whole.tasks() + person, byRoot, all).people().add(person);
      }
    }
    for (int task = 0; task < whole.tasks(); task++) {
      Members members = byRoot[root(task)];
      if (members != null) {
        members.tasks().add(task);
      }
    }
    all.sort(Comparator.comparingInt((Members members) -> -members.size()));
    return all;
  }

  private Members members(int node, Members[] byRoot, List<Members> all) {
    int root = root(node);
    if (byRoot[root] == null) {
      byRoot[root] = new Members(new ArrayList<>(), new ArrayList<>());
      all.add(byRoot[root]);
    }
    return byRoot[root];
  }

  /**
   * Who and what belongs together.
   *
   * @param people numbers in the whole
   * @param tasks numbers in the whole
   */
  record Members(List<Integer> people, List<Integer> tasks) {
    int size() {
      return people.size() + tasks.size();
    }
  }

  private void join(int one, int other) {
    group[root(one)] = root(other);
  }

  private int root(int node) {
    int at = node;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }
}
