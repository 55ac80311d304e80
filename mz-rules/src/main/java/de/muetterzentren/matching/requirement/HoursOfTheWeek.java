package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Busy;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import java.time.Instant;
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

  /** Hours that the helper has pledged in the first week in which it is not met, to a tenth. */
  public static double pledged(Pair pair) {
    return tenths(pledged(pair.helper(), first(pair).weeks().get(0)));
  }

  /** Hours that the request takes in that week, to a tenth. */
  public static double taken(Pair pair) {
    Occurrence time = first(pair);
    return tenths(time.hours() + otherTimes(pair, time, time.weeks().get(0)));
  }

  /** How many hours the helper would give in the week of a start, this request included. */
  public static double needed(Pair pair, Occurrence time, Instant start) {
    for (Occurrence.Week week : time.weeks()) {
      if (week.contains(start)) {
        return time.hours() + pledged(pair.helper(), week) + otherTimes(pair, time, week);
      }
    }
    throw new IllegalArgumentException("start (" + start + ") must be one of the request");
  }

  private static Occurrence first(Pair pair) {
    return TIMING.firstUnmet(pair).orElseGet(() -> pair.need().occurrences().get(0));
  }

  private static double tenths(double hours) {
    return Math.round(hours * 10) / 10.0;
  }

  /** Whether so many hours in a week are within what the helper gives. */
  public static boolean within(Helper helper, double hours) {
    return hours
        <= helper.participant().boundaries().hoursPerWeek().getOrElse(Double.MAX_VALUE) + 1e-9;
  }

  /** Hours that the helper has pledged in a week. */
  public static double pledged(Helper helper, Occurrence.Week week) {
    double hours = 0;
    for (Busy busy : helper.busy()) {
      if (week.contains(busy.span().getStart())) {
        hours += busy.hours();
      }
    }
    return hours;
  }

  static Starts allowed(Pair pair, Occurrence time) {
    if (pair.helper().participant().boundaries().hoursPerWeek().isEmpty()) {
      return Starts.all();
    }
    List<Starts.Range> ranges = new ArrayList<>(1);
    for (Occurrence.Week week : time.weeks()) {
      double hours = time.hours() + pledged(pair.helper(), week) + otherTimes(pair, time, week);
      if (within(pair.helper(), hours)) {
        ranges.add(new Starts.Range(week.from(), week.next().minusNanos(1)));
      }
    }
    return Starts.of(ranges);
  }

  private static double otherTimes(Pair pair, Occurrence time, Occurrence.Week week) {
    if (pair.need().once()) {
      return 0;
    }
    double hours = 0;
    for (Occurrence other : pair.need().occurrences()) {
      if (other != time && week.contains(other.starts().first())) {
        hours += other.hours();
      }
    }
    return hours;
  }
}
