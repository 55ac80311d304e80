package de.muetterzentren.model.time;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/**
 * Times in which somebody is free or a house is open (Zeitplan): weekly local times, whole days on
 * which the weekly times do not hold, and one-off spans that hold besides. Immutable and
 * thread-safe.
 *
 * <p>On days with a clock change local times stay what they are: {@code SUNDAY 00:00–12:00} has 11
 * hours when the clock jumps ahead and 13 when it is put back.
 */
@Value.Immutable
@DomainStyle
public sealed interface Timetable permits ImmutableTimetable {
  /** Zone of the weekly times and of the exceptions. */
  ZoneId zone();

  /** Weekly local times; may overlap. At most 200. */
  @Value.Default
  default Seq<WeeklySpan> weekly() {
    return Array.empty();
  }

  /** Days on which no weekly span starts: holidays, closing days. At most 1,000. */
  @Value.Default
  default Seq<DateSpan> except() {
    return Array.empty();
  }

  /** One-off spans, none of them empty; they hold on excepted days too. At most 10,000. */
  @Value.Default
  default Seq<Interval> once() {
    return Array.empty();
  }

  /** Refuses empty or unbounded one-off spans and lists beyond their limits. */
  @Value.Check
  default void check() {
    Checks checks =
        Checks.begin()
            .entries("weekly", weekly(), 200)
            .entries("except", except(), 1_000)
            .entries("once", once(), 10_000);
    for (int i = 0; i < once().size(); i++) {
      Interval span = once().get(i);
      if (span != null) {
        checks
            .moment("once[" + i + "].start", span.getStart())
            .moment("once[" + i + "].end", span.getEnd());
        checks.that(
            !span.isEmpty(),
            "once[" + i + "].end",
            span.getEnd(),
            Expectation.AFTER,
            span.getStart());
      }
    }
    checks.done();
  }

  /**
   * Whether every moment of the span lies in these times; true for an empty span, which has none.
   * Spans that join without a gap count as one. Takes time in proportion to the days of the span.
   *
   * @throws InvalidValueException if the span leaves the years 1 to 9999
   */
  default boolean covers(Interval span) {
    requireBounds(span);
    Instant cursor = span.getStart();
    while (true) {
      Instant reached = reachFrom(cursor);
      if (!reached.isBefore(span.getEnd())) {
        return true;
      }
      if (!reached.isAfter(cursor)) {
        return false;
      }
      cursor = reached;
    }
  }

  /** Whether any moment of the span lies in these times. */
  default boolean touches(Interval span) {
    return !within(span).isEmpty();
  }

  /**
   * These times within a span, merged. Takes time in proportion to the days of the span.
   *
   * @throws InvalidValueException if the span leaves the years 1 to 9999
   */
  default Spans within(Interval span) {
    return within(span, day -> true);
  }

  /**
   * The same, with only those weekly spans that start on an allowed local day; one-off spans hold
   * on every day.
   *
   * @throws InvalidValueException if the span leaves the years 1 to 9999
   */
  default Spans within(Interval span, Predicate<LocalDate> allowed) {
    requireBounds(span);
    if (span.isEmpty()) {
      return Spans.none();
    }
    List<Interval> found = new ArrayList<>();
    for (Interval extra : once()) {
      if (extra.overlaps(span)) {
        found.add(extra.intersection(span));
      }
    }
    // a day more on both sides: a clock put back at midnight lets a day begin before it ends
    LocalDate last = LocalDate.ofInstant(span.getEnd(), zone()).plusDays(1);
    LocalDate first = LocalDate.ofInstant(span.getStart(), zone()).minusDays(2);
    for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
      DayOfWeek day = date.getDayOfWeek();
      for (WeeklySpan slot : weekly()) {
        if (slot.day() == day && startsOn(date) && allowed.test(date)) {
          Instant start = slot.startOn(date, zone());
          Instant end = slot.endFrom(date, zone());
          if (start.isBefore(span.getEnd())
              && end.isAfter(span.getStart())
              && start.isBefore(end)) {
            found.add(Interval.of(start, end).intersection(span));
          }
        }
      }
    }
    return Spans.of(found);
  }

  /** The same times with other one-off spans. */
  Timetable withOnce(Seq<Interval> once);

  private static void requireBounds(Interval span) {
    Checks.begin().moment("span.start", span.getStart()).moment("span.end", span.getEnd()).done();
  }

  private boolean startsOn(LocalDate date) {
    for (DateSpan days : except()) {
      if (days.contains(date)) {
        return false;
      }
    }
    return true;
  }

  /** The furthest end of the spans that hold the moment, or the moment itself. */
  private Instant reachFrom(Instant moment) {
    Instant reached = moment;
    for (Interval extra : once()) {
      if (extra.contains(moment) && extra.getEnd().isAfter(reached)) {
        reached = extra.getEnd();
      }
    }
    LocalDate today = LocalDate.ofInstant(moment, zone());
    int tomorrow = today.getDayOfWeek().getValue() + 1;
    for (WeeklySpan slot : weekly()) {
      int before = Math.floorMod(tomorrow - slot.day().getValue(), 7);
      // from tomorrow back to two days ago
      if (before <= 3) {
        LocalDate date = today.plusDays(1 - before);
        if (startsOn(date)) {
          Instant end = slot.endFrom(date, zone());
          if (end.isAfter(reached) && !slot.startOn(date, zone()).isAfter(moment)) {
            reached = end;
          }
        }
      }
    }
    return reached;
  }

  /** A timetable in a zone, to be filled. */
  static Builder in(ZoneId zone) {
    return new Builder().zone(zone);
  }

  /** A new timetable. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Timetable}; not thread-safe. */
  final class Builder extends ImmutableTimetable.Builder {
    Builder() {}
  }
}
