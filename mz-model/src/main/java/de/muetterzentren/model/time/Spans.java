package de.muetterzentren.model.time;

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

  /** No moment at all. */
  public static Spans none() {
    return NONE;
  }

  /** The union of intervals in any order; empty intervals vanish. */
  public static Spans of(Iterable<Interval> intervals) {
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
    return new Spans(Array.ofAll(merged));
  }

  /** One interval. */
  public static Spans of(Interval interval) {
    return interval.isEmpty() ? NONE : new Spans(Array.of(interval));
  }

  /** Whether there is no moment. */
  public boolean isEmpty() {
    return intervals.isEmpty();
  }

  /** Whether all of the span lies within one of the intervals; true for an empty span inside. */
  public boolean covers(Interval span) {
    return intervals.exists(interval -> interval.encloses(span));
  }

  /** Whether any moment of the span is in this set. */
  public boolean touches(Interval span) {
    return intervals.exists(interval -> interval.overlaps(span));
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
