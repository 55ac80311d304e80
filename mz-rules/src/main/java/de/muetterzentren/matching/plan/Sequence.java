package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.fact.Starts;
import de.muetterzentren.matching.requirement.NoClash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Puts times of several requests one behind the other, ways included: for every order in turn, each
 * as early as it can be. Starting earlier never hinders what follows, so that no way of doing all
 * of them is missed. For a handful of times; those with one start only order themselves.
 */
final class Sequence {
  private static final int MOST_TRIES = 500;

  private final List<Dates.Date> dates;
  private final Instant[] starts;
  private final List<Integer> placed = new ArrayList<>();

  /** Which times to try first: those that must start soonest. */
  private final int[] order;

  private int left = MOST_TRIES;

  private Sequence(List<Dates.Date> dates) {
    this.dates = dates;
    this.starts = new Instant[dates.size()];
    this.order =
        IntStream.range(0, dates.size())
            .boxed()
            .sorted(Comparator.comparing(i -> latest(dates.get(i).starts())))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  private static Instant latest(Starts starts) {
    return starts.ranges().isEmpty()
        ? Instant.MIN
        : starts.ranges().get(starts.ranges().size() - 1).last();
  }

  /**
   * A start for each time, so that all can be done.
   *
   * @param starts one for each; none if they cannot be done together, or if that is not known
   * @param known whether every order that may help was tried
   */
  record Found(Optional<List<Instant>> starts, boolean known) {}

  /** Looks for starts, with so many tries at most. */
  static Found of(List<Dates.Date> dates) {
    Sequence sequence = new Sequence(dates);
    boolean found = sequence.place();
    return new Found(
        found ? Optional.of(Arrays.asList(sequence.starts)) : Optional.empty(),
        found || sequence.left > 0);
  }

  private boolean place() {
    if (placed.size() == dates.size()) {
      return true;
    }
    for (int next : order) {
      if (starts[next] == null && left > 0) {
        left--;
        Optional<Instant> start = earliest(next);
        if (start.isPresent()) {
          starts[next] = start.get();
          placed.add(next);
          if (othersFit() && place()) {
            return true;
          }
          placed.remove(placed.size() - 1);
          starts[next] = null;
        }
      }
    }
    return false;
  }

  /** The earliest start beside all placed ones, not before the last of these. */
  private Optional<Instant> earliest(int next) {
    Dates.Date date = dates.get(next);
    Instant from = placed.isEmpty() ? Instant.MIN : starts[placed.get(placed.size() - 1)];
    Starts allowed = after(date.starts(), from);
    for (int earlier : placed) {
      allowed =
          allowed.intersect(
              NoClash.beside(date.pair(), date.time(), dates.get(earlier).at(starts[earlier])));
    }
    for (Starts.Range range : allowed.ranges()) {
      Instant start = range.first();
      if (placed.stream()
          .allMatch(
              earlier -> Dates.Date.together(dates.get(earlier), starts[earlier], date, start))) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }

  private static Starts after(Starts starts, Instant from) {
    return from.equals(Instant.MIN)
        ? starts
        : starts.intersect(new Starts(List.of(new Starts.Range(from, Instant.MAX))));
  }

  /** Whether each of the others still has a start from here on. */
  private boolean othersFit() {
    Instant from = starts[placed.get(placed.size() - 1)];
    for (int other = 0; other < starts.length; other++) {
      if (starts[other] == null && after(dates.get(other).starts(), from).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
