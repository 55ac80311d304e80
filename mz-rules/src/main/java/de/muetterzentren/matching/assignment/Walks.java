package de.muetterzentren.matching.assignment;

import java.util.Arrays;

/**
 * The most gainful walk from stop to stop within all starts. A walk may come back to a stop if it
 * has been far enough away to forget it: each stop remembers only the nearest others (ng-routes;
 * Baldacci, Mingozzi, Roberti 2011, <i>New Route Relaxation and Pricing Strategies for the Vehicle
 * Routing Problem</i>). Every order of different stops is such a walk, so that the best walk bounds
 * them all; mostly it does not come back and is the best order itself.
 *
 * <p>Walks to the same stop are compared: one that is not earlier, gains no more, took no less of
 * the budget and remembers all the other remembers is not followed. Scratch space is kept: for one
 * thread at a time.
 */
final class Walks {
  private static final int MOST_LABELS = 200_000;
  private static final int LABELS_AT_FIRST = 32;
  private static final int LABELS_TO_KEEP = 1024;
  private static final int[] NEAREST = {2, 4, 8};

  private final Stops stops;
  private final long[] effort;
  private final long budget;

  private final int[] active;
  private final long[] gain;
  private int actives;

  /** For each active stop the active ones that it remembers, itself among them. */
  private final long[] remembers;

  /** The least that a stop takes, from the start before to its own. */
  private final long[] least;

  private final long[] latest;

  /** Active stops, those first that gain the most for what they take. */
  private final int[] byRate;

  private long end;
  private long atLeast;
  private long most;
  private int[] order = new int[0];
  private int[] walk = new int[0];

  private int size;
  private int[] stop = new int[LABELS_AT_FIRST];
  private long[] time = new long[LABELS_AT_FIRST];
  private long[] sum = new long[LABELS_AT_FIRST];
  private long[] used = new long[LABELS_AT_FIRST];
  private long[] memory = new long[LABELS_AT_FIRST];
  private int[] parent = new int[LABELS_AT_FIRST];

  /** For each active stop the labels that are followed, those with the largest sum first. */
  private int[][] followed = new int[0][];

  private final int[] follows;
  private final Ahead nothing;
  private Ahead ahead;
  private final TimeQueue queue = new TimeQueue();

  /**
   * Walks over some stops.
   *
   * @param effort what each stop takes of the budget, 0 or more
   * @param budget what there is at most
   */
  Walks(Stops stops, long[] effort, long budget) {
    this.stops = stops;
    this.effort = effort;
    this.budget = budget;
    this.active = new int[stops.size()];
    this.gain = new long[stops.size()];
    this.remembers = new long[stops.size()];
    this.least = new long[stops.size()];
    this.latest = new long[stops.size()];
    this.byRate = new int[stops.size()];
    this.follows = new int[stops.size()];
    this.nothing = new Ahead(stops, active, 0, gain);
    this.ahead = nothing;
  }

  /**
   * Looks for walks that gain more than what is known. Stops remember few others at first, and more
   * only if the best walk comes back to one (Righini, Salani 2008, <i>New Dynamic Programming
   * Algorithms for the Resource Constrained Elementary Shortest Path Problem</i>).
   *
   * @param gains what each stop gains; those that gain nothing are left out
   * @param known a gain that some order of stops has; no walk that only leads to less is followed
   * @param deep whether to look closer than {@link Ahead}
   */
  void search(long[] gains, long known, boolean deep) {
    choose(gains);
    order = new int[0];
    atLeast = known;
    most = atLeast;
    walk = new int[0];
    int first = -1;
    ahead = new Ahead(stops, active, actives, gain);
    for (int one = 0; one < actives; one++) {
      long start = stops.earliest(active[one], Long.MIN_VALUE);
      long total = gain[one] + ahead.from(one, start, -1);
      if (total > most) {
        most = total;
        first = one;
      }
    }
    if (first >= 0 && ahead.known()) {
      walk = ofActive(ahead.walk(first));
    }
    for (int i = 0; i < NEAREST.length && deep && most > atLeast && followed(NEAREST[i]); i++) {
      int best = best();
      most = Math.min(most, best < 0 ? atLeast : sum[best]);
      walk = best < 0 ? new int[0] : order(best);
      int own = bestOrder();
      if (own >= 0) {
        order = order(own);
        atLeast = sum[own];
      }
    }
    ahead = nothing;
    if (stop.length > LABELS_TO_KEEP) {
      resize(LABELS_TO_KEEP);
    }
  }

  private int[] ofActive(int[] numbers) {
    return Arrays.stream(numbers).map(number -> active[number]).toArray();
  }

  /** Follows all walks while each stop remembers so many others; false if there are too many. */
  private boolean followed(int nearest) {
    for (int one = 0; one < actives; one++) {
      remembers[one] = nearest(one, nearest);
    }
    size = 0;
    queue.clear();
    Arrays.fill(follows, 0, actives, 0);
    for (int next = 0; next < actives; next++) {
      add(-1, next, stops.earliest(active[next], Long.MIN_VALUE));
    }
    while (!queue.isEmpty() && size < MOST_LABELS) {
      int label = queue.poll();
      if (!dominated(label)) {
        follow(label);
        extend(label);
      }
    }
    return size < MOST_LABELS;
  }

  private void choose(long[] gains) {
    actives = 0;
    for (int of = 0; of < gains.length; of++) {
      if (gains[of] > 0
          && effort[of] <= budget
          && stops.earliest(of, Long.MIN_VALUE) != Stops.NEVER) {
        gain[actives] = gains[of];
        active[actives++] = of;
      }
    }
    if (followed.length < actives) {
      followed = new int[actives][16];
    }
    byGain();
    end = Long.MIN_VALUE;
    for (int one = 0; one < actives; one++) {
      latest[one] = stops.latest(active[one], Stops.NEVER);
      end = Math.max(end, latest[one]);
      least[one] = Stops.NEVER;
      for (int other = 0; other < actives; other++) {
        if (other != one) {
          least[one] = Math.min(least[one], stops.lag(active[other], active[one]));
        }
      }
    }
    sortByRate();
  }

  /** The most gainful first, as only so many can be remembered. */
  private void byGain() {
    for (int next = 1; next < actives; next++) {
      int of = active[next];
      long own = gain[next];
      int at = next;
      while (at > 0 && gain[at - 1] < own) {
        active[at] = active[at - 1];
        gain[at] = gain[at - 1];
        at--;
      }
      active[at] = of;
      gain[at] = own;
    }
  }

  private void sortByRate() {
    for (int next = 0; next < actives; next++) {
      int at = next;
      while (at > 0 && rate(byRate[at - 1]) < rate(next)) {
        byRate[at] = byRate[at - 1];
        at--;
      }
      byRate[at] = next;
    }
  }

  private double rate(int one) {
    return gain[one] / (double) Math.max(1, least[one]);
  }

  /** What can still be gained at most: as much as fits into the rest of the time, in parts. */
  private boolean mayGainEnough(int next, long start, long total, long known) {
    long left = end - start;
    double most = total;
    for (int i = 0; i < actives; i++) {
      int other = byRate[i];
      boolean visited = other == next || other < Long.SIZE && (known & 1L << other) != 0;
      if (!visited && start + least[other] <= latest[other]) {
        if (least[other] >= left) {
          most += gain[other] * (left / (double) least[other]);
          break;
        }
        most += gain[other];
        left -= least[other];
      }
      if (most > atLeast) {
        return true;
      }
    }
    // sums of this size are exact to a few units
    return most * (1 + 1e-12) + 1 > atLeast;
  }

  /** The nearest among the first stops that there are bits for. */
  private long nearest(int one, int most) {
    int others = Math.min(actives, Long.SIZE);
    long mask = one < Long.SIZE ? 1L << one : 0;
    for (int number = 0; number < most && number < others - 1; number++) {
      int best = -1;
      long least = Stops.NEVER;
      for (int other = 0; other < others; other++) {
        if ((mask & 1L << other) == 0 && other != one) {
          long way = stops.lag(active[one], active[other]) + stops.lag(active[other], active[one]);
          if (way < least) {
            least = way;
            best = other;
          }
        }
      }
      mask |= best < 0 ? 0 : 1L << best;
    }
    return mask;
  }

  private void extend(int label) {
    int at = stop[label];
    long remembered = memory[label];
    for (int next = 0; next < actives; next++) {
      if (next != at && (next >= Long.SIZE || (remembered & 1L << next) == 0)) {
        long from = time[label] + stops.lag(active[at], active[next]);
        long start = stops.earliest(active[next], from);
        if (start != Stops.NEVER && used[label] + effort[active[next]] <= budget) {
          add(label, next, start);
        }
      }
    }
  }

  private void add(int before, int next, long start) {
    long total = gain[next] + (before < 0 ? 0 : sum[before]);
    long spent = effort[active[next]] + (before < 0 ? 0 : used[before]);
    long known = remembers[next] & (before < 0 ? 0 : memory[before]);
    known |= next < Long.SIZE ? 1L << next : 0;
    if (total + ahead.from(next, start, before < 0 ? -1 : stop[before]) <= atLeast) {
      return;
    }
    if (!mayGainEnough(next, start, total, known)) {
      return;
    }
    if (size == stop.length) {
      resize(2 * size);
    }
    stop[size] = next;
    time[size] = start;
    sum[size] = total;
    used[size] = spent;
    memory[size] = known;
    parent[size] = before;
    if (!dominated(size)) {
      queue.add(start, size);
      size++;
    }
  }

  /** Whether a walk that is followed is earlier and better in everything. */
  private boolean dominated(int label) {
    int[] others = followed[stop[label]];
    int number = follows[stop[label]];
    for (int i = 0; i < number; i++) {
      int other = others[i];
      if (sum[other] < sum[label]) {
        return false;
      }
      if (used[other] <= used[label] && (memory[other] & ~memory[label]) == 0) {
        return true;
      }
    }
    return false;
  }

  private void follow(int label) {
    int at = follows[stop[label]]++;
    int[] others = followed[stop[label]];
    if (at == others.length) {
      others = Arrays.copyOf(others, 2 * at);
      followed[stop[label]] = others;
    }
    while (at > 0 && sum[others[at - 1]] < sum[label]) {
      others[at] = others[at - 1];
      at--;
    }
    others[at] = label;
  }

  private void resize(int number) {
    stop = Arrays.copyOf(stop, number);
    time = Arrays.copyOf(time, number);
    sum = Arrays.copyOf(sum, number);
    used = Arrays.copyOf(used, number);
    memory = Arrays.copyOf(memory, number);
    parent = Arrays.copyOf(parent, number);
  }

  /** What no order of stops exceeds. */
  long most() {
    return most;
  }

  /** The stops of the most gainful walk, some of them more than once; none if none was better. */
  int[] walk() {
    return walk;
  }

  /** The stops of the most gainful walk that never comes back to one; none if none was better. */
  int[] order() {
    return order;
  }

  private int best() {
    int best = -1;
    for (int label = 0; label < size; label++) {
      if (sum[label] > atLeast && (best < 0 || sum[label] > sum[best])) {
        best = label;
      }
    }
    return best;
  }

  /** The most gainful walk that never comes back. */
  private int bestOrder() {
    int best = -1;
    for (int label = 0; label < size; label++) {
      if (sum[label] > (best < 0 ? atLeast : sum[best]) && !comesBack(label)) {
        best = label;
      }
    }
    return best;
  }

  private int[] order(int label) {
    int[] found = new int[length(label)];
    int number = found.length;
    for (int at = label; at >= 0; at = parent[at]) {
      found[--number] = active[stop[at]];
    }
    return found;
  }

  private int length(int label) {
    int length = 0;
    for (int at = label; at >= 0; at = parent[at]) {
      length++;
    }
    return length;
  }

  private boolean comesBack(int label) {
    for (int at = label; at >= 0; at = parent[at]) {
      for (int earlier = parent[at]; earlier >= 0; earlier = parent[earlier]) {
        if (stop[earlier] == stop[at]) {
          return true;
        }
      }
    }
    return false;
  }
}
