package de.muetterzentren.model.time;

import de.muetterzentren.model.problem.Checks;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * A span that comes back every week, in local time: {@code MONDAY 08:00–12:00}. Half-open. If the
 * end is not after the start, it lies on the next day: {@code FRIDAY 22:00–06:00} is a night,
 * {@code MONDAY 00:00–00:00} the whole Monday.
 *
 * @param day the local day on which the span starts
 * @param from the local start
 * @param to the local end
 */
public record WeeklySpan(DayOfWeek day, LocalTime from, LocalTime to) {
  public WeeklySpan {
    Checks.given("day", day, "from", from, "to", to);
  }

  /** A weekly span, with times as in {@code "08:30"}. */
  public static WeeklySpan of(DayOfWeek day, String from, String to) {
    return new WeeklySpan(day, LocalTime.parse(from), LocalTime.parse(to));
  }

  /** Whether it ends on the day after it starts. */
  public boolean overnight() {
    return !to.isAfter(from);
  }

  /**
   * When it starts on a date. A start that the clock jumps over is the moment of the jump; a start
   * that comes twice is the first.
   */
  Instant startOn(LocalDate date, ZoneId zone) {
    return instant(date.atTime(from), zone, true);
  }

  /**
   * When it ends, having started on a date: once the clock has shown less than the end for the last
   * time. So an end that comes twice is the second, unless the clock is put back to just that time.
   */
  Instant endFrom(LocalDate date, ZoneId zone) {
    return instant((overnight() ? date.plusDays(1) : date).atTime(to), zone, false);
  }

  private static Instant instant(LocalDateTime local, ZoneId zone, boolean first) {
    ZoneRules rules = zone.getRules();
    var offsets = rules.getValidOffsets(local);
    if (offsets.isEmpty()) {
      ZoneOffsetTransition jump = rules.getTransition(local);
      return jump.getInstant();
    }
    boolean twice = offsets.size() > 1;
    boolean second =
        twice && !first && local.isAfter(rules.getTransition(local).getDateTimeAfter());
    return local.toInstant(offsets.get(second ? 1 : 0));
  }
}
