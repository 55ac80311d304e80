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
  private static final Counting COUNTING = HoursOfTheWeek::allowed;

  private HoursOfTheWeek() {}

  /** Whether it is met at every time. */
  public static boolean met(Pair pair) {
    return COUNTING.met(pair);
  }

  /** Hours that the helper has pledged in the first week in which it is not met, to a tenth. */
  public static double pledged(Pair pair) {
    return tenths(pledged(pair.helper(), unmet(pair).week()));
  }

  /** Hours that the request takes in that week at least, to a tenth. */
  public static double taken(Pair pair) {
    Unmet unmet = unmet(pair);
    List<Occurrence> times = pair.need().occurrences();
    double hours = 0;
    for (int i = 0; i < times.size(); i++) {
      Occurrence time = times.get(i);
      boolean then =
          i < unmet.before().size()
              ? unmet.week().contains(unmet.before().get(i))
              : i == unmet.before().size() || time.weeks().equals(List.of(unmet.week()));
      hours += then ? time.hours() : 0;
    }
    return tenths(hours);
  }

  /** The most hours that the helper would give in a week, with the request at these starts. */
  public static double most(Pair pair, List<Instant> starts) {
    double most = 0;
    for (int i = 0; i < starts.size(); i++) {
      Occurrence time = pair.need().occurrences().get(i);
      List<Instant> others = new ArrayList<>(starts);
      others.remove(i);
      most = Math.max(most, hours(pair, time, week(time, starts.get(i)), others));
    }
    return most;
  }

  /**
   * Where it is not met.
   *
   * @param week in which week
   * @param before starts of the times before, one for each
   */
  private record Unmet(Occurrence.Week week, List<Instant> before) {}

  private static Unmet unmet(Pair pair) {
    List<Instant> before = AllTimes.counted(pair, COUNTING).earliest();
    List<Occurrence> times = pair.need().occurrences();
    if (before.size() == times.size()) {
      return new Unmet(times.get(0).weeks().get(0), List.of());
    }
    Occurrence time = times.get(before.size());
    Instant first = time.starts().first();
    Instant last = before.isEmpty() ? first : before.get(before.size() - 1);
    return new Unmet(week(time, last.isAfter(first) ? last : first), before);
  }

  private static Occurrence.Week week(Occurrence time, Instant start) {
    for (Occurrence.Week week : time.weeks()) {
      if (week.contains(start)) {
        return week;
      }
    }
    throw new IllegalArgumentException("start (" + start + ") must be one of the request");
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

  static Starts allowed(Pair pair, Occurrence time, List<Instant> others) {
    if (pair.helper().participant().boundaries().hoursPerWeek().isEmpty()) {
      return Starts.all();
    }
    List<Starts.Range> ranges = new ArrayList<>(1);
    for (Occurrence.Week week : time.weeks()) {
      if (within(pair.helper(), hours(pair, time, week, others))) {
        ranges.add(new Starts.Range(week.from(), week.next().minusNanos(1)));
      }
    }
    return Starts.of(ranges);
  }

  /** Hours of a week with a time of the request, and others that are in it; all are as long. */
  private static double hours(
      Pair pair, Occurrence time, Occurrence.Week week, List<Instant> others) {
    double hours = time.hours() + pledged(pair.helper(), week);
    for (Instant other : others) {
      if (week.contains(other)) {
        hours += time.hours();
      }
    }
    return hours;
  }
}
