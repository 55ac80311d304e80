package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.requirement.HoursOfTheWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The hours of each week that one helper has set (eigene Stunden), for what could be planned. */
final class OwnHours {
  private final Helper helper;
  private final List<Opportunity> options;
  private final List<Dates> dates;

  /** Whether an emergency may ask beyond them because of what else is planned. */
  private final boolean further;

  OwnHours(Helper helper, List<Opportunity> options, List<Dates> dates, boolean further) {
    this.helper = helper;
    this.options = options;
    this.dates = dates;
    this.further = further;
  }

  private boolean unlimited() {
    return helper.participant().boundaries().hoursPerWeek().isEmpty();
  }

  /** Whether an emergency may ask beyond them. */
  boolean mayBeExceeded(int option) {
    return options.get(option).pair().need().emergency()
        && (further
            || options.get(option).stage() != EmergencyStage.USUAL
                && !HoursOfTheWeek.met(options.get(option).pair()));
  }

  /**
   * Whether an emergency among what is chosen would be asked beyond the own hours, because of all
   * that is planned.
   */
  boolean exceeded(int[] chosen, int place, List<List<Instant>> starts) {
    if (!further || !mayBeExceeded(chosen[place])) {
      return false;
    }
    Map<Occurrence.Week, Double> hours =
        hours(chosen, starts.stream().flatMap(List::stream).toList());
    List<Dates.Date> own = dates.get(chosen[place]).all();
    for (int i = 0; i < own.size(); i++) {
      Occurrence.Week week = own.get(i).week(starts.get(place).get(i));
      double all = hours.get(week) + HoursOfTheWeek.pledged(helper, week);
      if (!HoursOfTheWeek.within(helper, all)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sum of hours decides whether there are enough of them. */
  boolean oneBudget() {
    if (unlimited()) {
      return true;
    }
    Set<Occurrence.Week> weeks = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      if (mayBeExceeded(i)) {
        return false;
      }
      dates.get(i).all().forEach(date -> date.time().weeks().forEach(weeks::add));
    }
    return weeks.size() == 1;
  }

  /** No set takes longer: the hours of all weeks, or from the first start to the last end. */
  long secondsInAll() {
    Instant first = Instant.MAX;
    Instant last = Instant.MIN;
    Map<Instant, Occurrence.Week> weeks = new HashMap<>();
    boolean beyond = false;
    for (int i = 0; i < options.size(); i++) {
      beyond |= mayBeExceeded(i);
      for (Dates.Date date : dates.get(i).all()) {
        Instant start = date.time().horizon().getStart();
        Instant end = date.time().horizon().getEnd();
        first = start.isBefore(first) ? start : first;
        last = end.isAfter(last) ? end : last;
        date.time().weeks().forEach(week -> weeks.put(week.from(), week));
      }
    }
    boolean grace = options.stream().anyMatch(o -> !o.pair().need().policy().grace().isZero());
    long span = grace ? Long.MAX_VALUE / 4 : last.getEpochSecond() - first.getEpochSecond();
    if (beyond || unlimited()) {
      return span;
    }
    long hours = 0;
    for (Occurrence.Week week : weeks.values()) {
      hours += secondsLeft(week);
    }
    return Math.min(span, hours);
  }

  /** What is left of a week; {@link Integer#MAX_VALUE} without a limit. */
  int secondsLeft(Occurrence.Week week) {
    if (unlimited()) {
      return Integer.MAX_VALUE;
    }
    double hours =
        helper.participant().boundaries().hoursPerWeek().get()
            - HoursOfTheWeek.pledged(helper, week);
    return (int) Math.max(0, Math.floor((hours + 1e-9) * 3600));
  }

  /**
   * Whether they are enough for these options. Whoever is asked beyond the own hours in an
   * emergency counts, but is not counted against.
   */
  boolean enough(int[] chosen, List<Instant> starts) {
    if (unlimited()) {
      return true;
    }
    Map<Occurrence.Week, Double> hours = hours(chosen, starts);
    List<Occurrence.Week> limited = new ArrayList<>();
    int at = 0;
    for (int option : chosen) {
      for (Dates.Date date : dates.get(option).all()) {
        Occurrence.Week week = date.week(starts.get(at++));
        if (!mayBeExceeded(option)) {
          limited.add(week);
        }
      }
    }
    return limited.stream()
        .allMatch(
            week ->
                HoursOfTheWeek.within(
                    helper, hours.get(week) + HoursOfTheWeek.pledged(helper, week)));
  }

  private Map<Occurrence.Week, Double> hours(int[] chosen, List<Instant> starts) {
    Map<Occurrence.Week, Double> hours = new HashMap<>();
    int at = 0;
    for (int option : chosen) {
      for (Dates.Date date : dates.get(option).all()) {
        hours.merge(date.week(starts.get(at++)), date.time().hours(), Double::sum);
      }
    }
    return hours;
  }
}
