package de.muetterzentren.model.time;

import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * A set of moments as half-open intervals that neither overlap nor touch, earliest first. 9–12 and
 * 12–15 become 9–15.
 *
 * @param intervals the disjoint intervals, earliest first
 */
public record Spans(Array<Interval> intervals) {
  private static final Spans NONE = new Spans(Array.empty());

  /** Merges intervals that overlap or touch and drops empty ones. */
  public Spans {
    Checks.given("intervals", intervals);
    Checks.begin().entries("intervals", intervals, Integer.MAX_VALUE).done();
    intervals = merged(intervals);
  }

  /** No moment at all. */
  public static Spans none() {
    return NONE;
  }

  /** The union of intervals in any order; empty intervals vanish. */
  public static Spans of(Iterable<Interval> intervals) {
    return new Spans(Array.ofAll(intervals));
  }

  private static Array<Interval> merged(Array<Interval> intervals) {
    if (apart(intervals)) {
      return intervals;
    }
    List<Interval> sorted = new ArrayList<>();
    for (Interval interval : intervals) {
      if (!interval.isEmpty()) {
        sorted.add(interval);
      }
    }
    sorted.sort(Comparator.comparing(Interval::getStart));
    List<Interval> merged = new ArrayList<>(sorted.size());
    for (Interval next : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).isConnected(next)) {
        merged.set(last, merged.get(last).span(next));
      } else {
        merged.add(next);
      }
    }
    return Array.ofAll(merged);
  }

  private static boolean apart(Array<Interval> intervals) {
    for (int i = 0; i < intervals.size(); i++) {
      Interval next = intervals.get(i);
      if (next.isEmpty() || i > 0 && !next.getStart().isAfter(intervals.get(i - 1).getEnd())) {
        return false;
      }
    }
    return true;
  }

  /** One interval. */
  public static Spans of(Interval interval) {
    return interval.isEmpty() ? NONE : new Spans(Array.of(interval));
  }

  /** Whether there is no moment. */
  public boolean isEmpty() {
    return intervals.isEmpty();
  }

  /** Whether every moment of the span is in this set; true for an empty span, which has none. */
  public boolean covers(Interval span) {
    return span.isEmpty() || intervals.exists(interval -> interval.encloses(span));
  }

  /** Whether any moment of the span is in this set. */
  public boolean touches(Interval span) {
    return !span.isEmpty() && intervals.exists(interval -> interval.overlaps(span));
  }

  /** The moments in both. */
  public Spans intersect(Spans other) {
    List<Interval> both = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < intervals.size() && j < other.intervals.size()) {
      Interval a = intervals.get(i);
      Interval b = other.intervals.get(j);
      if (a.overlaps(b)) {
        both.add(a.intersection(b));
      }
      if (a.getEnd().isBefore(b.getEnd())) {
        i++;
      } else {
        j++;
      }
    }
    return new Spans(Array.ofAll(both));
  }

  /** The moments of {@code within} that are not in this set. */
  public Spans gaps(Interval within) {
    List<Interval> gaps = new ArrayList<>();
    Instant cursor = within.getStart();
    for (Interval interval : intervals) {
      if (!interval.getEnd().isAfter(cursor)) {
        continue;
      }
      if (!interval.getStart().isBefore(within.getEnd())) {
        break;
      }
      if (interval.getStart().isAfter(cursor)) {
        gaps.add(Interval.of(cursor, interval.getStart()));
      }
      cursor = interval.getEnd();
    }
    if (cursor.isBefore(within.getEnd())) {
      gaps.add(Interval.of(cursor, within.getEnd()));
    }
    return new Spans(Array.ofAll(gaps));
  }

  /** All hours together. */
  public Duration total() {
    return intervals.map(Interval::toDuration).fold(Duration.ZERO, Duration::plus);
  }
}
