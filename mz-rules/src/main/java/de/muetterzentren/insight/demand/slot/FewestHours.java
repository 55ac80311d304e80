package de.muetterzentren.insight.demand.slot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fewest hours of the week in which each of some needs has one of its runs; of these, the
 * fewest slots; of these, the earliest, which is the one that first has an hour that others lack.
 *
 * <p>Hour by hour through the week, keeping the best way to each state: which needs are met, and
 * for how many hours the slot has lasted. Both are all that later hours depend on, so the best way
 * to the end is the best of all. What has one run only is fixed beforehand. Intervals on a line are
 * the easy case (Gavril, Algorithms for minimum coloring, maximum clique, minimum covering by
 * cliques, SIAM J. Comput. 1972); runs of different lengths with a choice among several days are
 * not, so the number of states is limited. Beyond the limit the hours still meet all needs, but are
 * not proven to be the fewest.
 */
final class FewestHours {
  private static final int MOST_STATES = 4_000;

  /** A way to a state: hours so far, slots so far, and which. */
  private record Way(int slots, BitSet hours) {
    int count() {
      return hours.cardinality();
    }
  }

  /** What later hours depend on. */
  private record State(BitSet met, int length) {}

  private static final Comparator<Way> BEST =
      Comparator.comparingInt(Way::count)
          .thenComparingInt(Way::slots)
          .thenComparing(Way::hours, FewestHours::earliest);

  private final List<List<HourRun>> needs;
  private final BitSet fixed = new BitSet(HourRun.WEEK);
  private boolean proven = true;
  private int begin;

  private FewestHours(List<List<HourRun>> needs) {
    this.needs = needs;
  }

  /** For needs that have one run or more each. */
  static WeeklyHours of(Collection<? extends Set<HourRun>> needs) {
    List<List<HourRun>> open = new ArrayList<>();
    new LinkedHashSet<>(needs)
        .forEach(
            need ->
                open.add(
                    new ArrayList<>(
                        need.stream()
                            .filter(run -> need.stream().noneMatch(less -> less(less, run)))
                            .sorted(
                                Comparator.comparingInt(HourRun::from)
                                    .thenComparingInt(HourRun::to))
                            .toList())));
    open.sort(Comparator.comparing(List::toString));
    return new FewestHours(open).find();
  }

  private static boolean less(HourRun run, HourRun than) {
    return run.length() < than.length() && run.isIn(than);
  }

  private WeeklyHours find() {
    fix();
    begin = quietHour();
    if (begin < 0) {
      begin = 0;
      proven = false;
      needs.forEach(FewestHours::keptWithinTheWeek);
      fix();
    }
    Map<State, Way> ways = new HashMap<>();
    ways.put(new State(new BitSet(), 0), new Way(0, new BitSet(HourRun.WEEK)));
    for (int at = 0; at < HourRun.WEEK; at++) {
      ways = limited(step(ways, at));
    }
    BitSet turned = ways.values().stream().min(BEST).orElseThrow().hours();
    BitSet hours = new BitSet(HourRun.WEEK);
    turned.stream().forEach(at -> hours.set(hour(at)));
    return new WeeklyHours(hours, proven);
  }

  /** What leaves no choice is taken; what then has all its hours is met. */
  private void fix() {
    needs.stream().filter(need -> need.size() == 1).forEach(need -> need.get(0).addTo(fixed));
    needs.removeIf(need -> need.stream().anyMatch(run -> run.isIn(fixed)));
  }

  /** Without runs from Sunday to Monday; the first of them if there are no others. */
  private static void keptWithinTheWeek(List<HourRun> need) {
    HourRun first = need.get(0);
    need.removeIf(run -> run.to() > HourRun.WEEK);
    if (need.isEmpty()) {
      need.add(first);
    }
  }

  /** An hour at which no run goes on, so that the week can be cut there; −1 if there is none. */
  private int quietHour() {
    for (int cut = 0; cut < HourRun.WEEK; cut++) {
      int hour = cut;
      if (needs.stream().flatMap(List::stream).noneMatch(run -> goesOnAt(run, hour))) {
        return cut;
      }
    }
    return -1;
  }

  private static boolean goesOnAt(HourRun run, int hour) {
    int at = hour <= run.from() ? hour + HourRun.WEEK : hour;
    return at < run.to();
  }

  private int hour(int at) {
    return (begin + at) % HourRun.WEEK;
  }

  private Map<State, Way> step(Map<State, Way> before, int at) {
    Map<State, Way> after = new HashMap<>();
    boolean on = fixed.get(hour(at));
    before.forEach(
        (state, way) -> {
          if (!on && alive(state.met, at)) {
            put(after, new State(state.met, 0), way);
          }
          if (on || useful(state.met, at)) {
            BitSet hours = (BitSet) way.hours.clone();
            hours.set(at);
            int length = state.length + 1;
            BitSet met = met(state.met, at, length);
            if (alive(met, at)) {
              put(
                  after,
                  new State(met, Math.min(length, PossibleTime.MOST_HOURS)),
                  new Way(way.slots + (state.length == 0 ? 1 : 0), hours));
            }
          }
        });
    return after;
  }

  private static void put(Map<State, Way> ways, State state, Way way) {
    ways.merge(state, way, (one, other) -> BEST.compare(one, other) <= 0 ? one : other);
  }

  /** Whether every need that is not met can still be: one of its runs begins later or goes on. */
  private boolean alive(BitSet met, int at) {
    for (int need = 0; need < needs.size(); need++) {
      if (!met.get(need) && needs.get(need).stream().allMatch(run -> end(run) <= at + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the hour is part of what would meet a need that is not met. */
  private boolean useful(BitSet met, int at) {
    for (int need = 0; need < needs.size(); need++) {
      if (!met.get(need)
          && needs.get(need).stream().anyMatch(run -> start(run) <= at && at < end(run))) {
        return true;
      }
    }
    return false;
  }

  private BitSet met(BitSet before, int at, int length) {
    BitSet met = (BitSet) before.clone();
    for (int need = 0; need < needs.size(); need++) {
      if (!met.get(need)
          && needs.get(need).stream()
              .anyMatch(run -> end(run) == at + 1 && run.length() <= length)) {
        met.set(need);
      }
    }
    return met;
  }

  private int start(HourRun run) {
    return (run.from() - begin + HourRun.WEEK) % HourRun.WEEK;
  }

  private int end(HourRun run) {
    return start(run) + run.length();
  }

  /** The best of too many, those that meet more first among equals. */
  private Map<State, Way> limited(Map<State, Way> ways) {
    if (ways.size() <= MOST_STATES) {
      return ways;
    }
    proven = false;
    Map<State, Way> best = new HashMap<>();
    ways.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<State, Way>>comparingInt(
                    entry -> entry.getValue().count() - 2 * entry.getKey().met.cardinality())
                .thenComparing(Map.Entry::getValue, BEST))
        .limit(MOST_STATES)
        .forEach(entry -> best.put(entry.getKey(), entry.getValue()));
    return best;
  }

  private static int earliest(BitSet one, BitSet other) {
    BitSet differ = (BitSet) one.clone();
    differ.xor(other);
    int first = differ.nextSetBit(0);
    return first < 0 ? 0 : one.get(first) ? -1 : 1;
  }
}
