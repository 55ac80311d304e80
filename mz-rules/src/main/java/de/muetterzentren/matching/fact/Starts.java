package de.muetterzentren.matching.fact;

import de.muetterzentren.model.time.Spans;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * Starts that are allowed: ranges with both ends allowed, earliest first, none overlapping. Unlike
 * moments, the last start of a range is one of them: who is free 8–12 can start a two-hour task at
 * 10 sharp.
 *
 * @param ranges the ranges
 */
public record Starts(List<Range> ranges) {
  /**
   * From the first to the last start.
   *
   * @param first the first
   * @param last the last, not before the first
   */
  public record Range(Instant first, Instant last) {}

  private static final Starts ALL = new Starts(List.of(new Range(Instant.MIN, Instant.MAX)));
  private static final Starts NONE = new Starts(List.of());

  /** Any start. */
  public static Starts all() {
    return ALL;
  }

  /** No start. */
  public static Starts none() {
    return NONE;
  }

  /** From ranges in any order; those that end before they begin are left out. */
  public static Starts of(Iterable<Range> ranges) {
    List<Range> sorted = new ArrayList<>();
    for (Range range : ranges) {
      if (!range.last().isBefore(range.first())) {
        sorted.add(range);
      }
    }
    sorted.sort(Comparator.comparing(Range::first));
    List<Range> merged = new ArrayList<>(sorted.size());
    for (Range next : sorted) {
      int end = merged.size() - 1;
      if (end >= 0 && !next.first().isAfter(merged.get(end).last())) {
        Range before = merged.get(end);
        Instant last = before.last().isAfter(next.last()) ? before.last() : next.last();
        merged.set(end, new Range(before.first(), last));
      } else {
        merged.add(next);
      }
    }
    return new Starts(List.copyOf(merged));
  }

  /** The starts of tasks that fit into allowed moments, with time before and after them. */
  public static Starts fitting(Spans moments, Duration before, Duration task, Duration after) {
    List<Range> ranges = new ArrayList<>();
    for (Interval interval : moments.intervals()) {
      ranges.add(
          new Range(interval.getStart().plus(before), interval.getEnd().minus(task).minus(after)));
    }
    return of(ranges);
  }

  /** Every start from a moment on. */
  public static Starts from(Instant first) {
    return new Starts(List.of(new Range(first, Instant.MAX)));
  }

  /** Every start up to a moment. */
  public static Starts upTo(Instant last) {
    return new Starts(List.of(new Range(Instant.MIN, last)));
  }

  /** All starts but those strictly between two moments. */
  public static Starts outside(Instant from, Instant to) {
    if (!from.isBefore(to)) {
      return ALL;
    }
    return new Starts(List.of(new Range(Instant.MIN, from), new Range(to, Instant.MAX)));
  }

  /** Starts that both allow. */
  public Starts intersect(Starts other) {
    if (this == ALL) {
      return other;
    }
    if (other == ALL) {
      return this;
    }
    List<Range> both = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < ranges.size() && j < other.ranges.size()) {
      Range a = ranges.get(i);
      Range b = other.ranges.get(j);
      Instant first = a.first().isAfter(b.first()) ? a.first() : b.first();
      Instant last = a.last().isBefore(b.last()) ? a.last() : b.last();
      if (!last.isBefore(first)) {
        both.add(new Range(first, last));
      }
      if (a.last().isBefore(b.last())) {
        i++;
      } else {
        j++;
      }
    }
    return new Starts(both);
  }

  /** Whether no start is allowed. */
  public boolean isEmpty() {
    return ranges.isEmpty();
  }

  /** Whether this start is allowed. */
  public boolean contains(Instant start) {
    return ranges.stream()
        .anyMatch(range -> !start.isBefore(range.first()) && !start.isAfter(range.last()));
  }

  /** The earliest start; there must be one. */
  public Instant first() {
    return ranges.get(0).first();
  }

  /** The latest start; there must be one. */
  public Instant last() {
    return ranges.get(ranges.size() - 1).last();
  }
}
