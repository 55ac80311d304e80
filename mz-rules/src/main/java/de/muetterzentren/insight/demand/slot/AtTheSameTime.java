package de.muetterzentren.insight.demand.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.threeten.extra.Interval;

/** How many people come at the same time at most; of a family the largest number counts. */
final class AtTheSameTime {
  private final List<Change> changes = new ArrayList<>();
  private final Map<Object, TreeMap<Integer, Integer>> there = new HashMap<>();

  private record Change(Instant at, boolean comes, Object who, int people) {}

  void add(Interval time, Object who, int people) {
    changes.add(new Change(time.getStart(), true, who, people));
    changes.add(new Change(time.getEnd(), false, who, people));
  }

  int most() {
    changes.sort(Comparator.comparing(Change::at).thenComparing(Change::comes));
    int most = 0;
    int now = 0;
    for (Change change : changes) {
      TreeMap<Integer, Integer> same = there.computeIfAbsent(change.who, none -> new TreeMap<>());
      now -= largest(same);
      same.merge(change.people, change.comes ? 1 : -1, Integer::sum);
      same.remove(change.people, 0);
      now += largest(same);
      most = Math.max(most, now);
    }
    return most;
  }

  private static int largest(TreeMap<Integer, Integer> same) {
    return same.isEmpty() ? 0 : same.lastKey();
  }
}
