package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.fact.Starts;
import de.muetterzentren.matching.requirement.NoClash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Puts times of several requests one behind the other, ways included: for every order in turn, each
 * as early as it can be. Starting earlier never hinders what follows, so that no way of doing all
 * of them is missed. For a handful of times; those with one start only order themselves.
 */
final class Sequence {
  private final List<Dates.Date> dates;
  private final Instant[] starts;
  private final List<Integer> placed = new ArrayList<>();

  private Sequence(List<Dates.Date> dates) {
    this.dates = dates;
    this.starts = new Instant[dates.size()];
  }

  /** A start for each time, so that all can be done; none if they cannot. */
  static Optional<List<Instant>> of(List<Dates.Date> dates) {
    Sequence sequence = new Sequence(dates);
    return sequence.place() ? Optional.of(Arrays.asList(sequence.starts)) : Optional.empty();
  }

  private boolean place() {
    if (placed.size() == dates.size()) {
      return true;
    }
    for (int next = 0; next < starts.length; next++) {
      if (starts[next] == null) {
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
