package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Busy;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The hours stay within what the helper gives in a week, Monday to Sunday; a task counts in the
 * week in which it starts.
 */
public final class HoursOfTheWeek {
  private static final Timing TIMING = HoursOfTheWeek::allowed;

  private HoursOfTheWeek() {}

  /** Whether it is met at every time. */
  public static boolean met(Pair pair) {
    return TIMING.met(pair);
  }

  static Starts allowed(Pair pair, Occurrence time) {
    Double most = pair.helper().participant().boundaries().hoursPerWeek().getOrNull();
    if (most == null) {
      return Starts.all();
    }
    List<Starts.Range> ranges = new ArrayList<>();
    LocalDate last = LocalDate.ofInstant(time.horizon().getEnd(), time.zone());
    for (LocalDate monday = monday(time.day());
        !monday.isAfter(last);
        monday = monday.plusDays(7)) {
      Instant from = monday.atStartOfDay(time.zone()).toInstant();
      Instant next = monday.plusDays(7).atStartOfDay(time.zone()).toInstant();
      double hours = hours(time) + pledged(pair, from, next) + otherTimes(pair, time, from, next);
      if (hours <= most + 1e-9) {
        ranges.add(new Starts.Range(from, next.minusNanos(1)));
      }
    }
    return Starts.of(ranges);
  }

  /** Hours that the helper has pledged in the week of the first time. */
  public static double pledged(Pair pair) {
    Occurrence first = pair.need().occurrences().get(0);
    LocalDate monday = monday(first.day());
    return pledged(
        pair,
        monday.atStartOfDay(first.zone()).toInstant(),
        monday.plusDays(7).atStartOfDay(first.zone()).toInstant());
  }

  private static double pledged(Pair pair, Instant from, Instant next) {
    double hours = 0;
    for (Busy busy : pair.helper().busy()) {
      if (within(busy.span().getStart(), from, next)) {
        hours += busy.hours();
      }
    }
    return hours;
  }

  private static double otherTimes(Pair pair, Occurrence time, Instant from, Instant next) {
    if (pair.need().once()) {
      return 0;
    }
    double hours = 0;
    for (Occurrence other : pair.need().occurrences()) {
      if (other != time && within(other.starts().first(), from, next)) {
        hours += hours(other);
      }
    }
    return hours;
  }

  private static boolean within(Instant moment, Instant from, Instant next) {
    return !moment.isBefore(from) && moment.isBefore(next);
  }

  private static double hours(Occurrence time) {
    return time.task().toSeconds() / 3600.0;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
