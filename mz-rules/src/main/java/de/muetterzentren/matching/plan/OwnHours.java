package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.requirement.HoursOfTheWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  /** Whether an emergency may ask beyond them, by option. */
  private final boolean[] exceedable;

  /** For each time of each option the number of each week in which it may be. */
  private final List<int[][]> weeksOf = new ArrayList<>();

  /** Hours that are pledged already, by number of the week. */
  private final double[] pledged;

  OwnHours(Helper helper, List<Opportunity> options, List<Dates> dates, boolean further) {
    this.helper = helper;
    this.options = options;
    this.dates = dates;
    this.further = further;
    this.exceedable = new boolean[options.size()];
    Map<Occurrence.Week, Integer> numbers = new LinkedHashMap<>();
    for (int i = 0; i < exceedable.length; i++) {
      exceedable[i] = mayBeExceeded(options.get(i));
      weeksOf.add(
          dates.get(i).all().stream()
              .map(
                  date ->
                      date.time().weeks().stream()
                          .mapToInt(
                              week -> {
                                numbers.putIfAbsent(week, numbers.size());
                                return numbers.get(week);
                              })
                          .toArray())
              .toArray(int[][]::new));
    }
    this.pledged =
        numbers.keySet().stream()
            .mapToDouble(week -> HoursOfTheWeek.pledged(helper, week))
            .toArray();
  }

  private boolean unlimited() {
    return helper.participant().boundaries().hoursPerWeek().isEmpty();
  }

  /** Whether an emergency may ask beyond them. */
  boolean mayBeExceeded(int option) {
    return exceedable[option];
  }

  private boolean mayBeExceeded(Opportunity option) {
    return option.pair().need().emergency()
        && (further
            || option.stage() != EmergencyStage.USUAL && !HoursOfTheWeek.met(option.pair()));
  }

  /**
   * Whether an emergency among what is chosen would be asked beyond the own hours, because of all
   * that is planned.
   */
  boolean exceeded(int[] chosen, int place, List<List<Instant>> starts) {
    if (!further || !mayBeExceeded(chosen[place])) {
      return false;
    }
    double[] hours = hours(chosen, starts.stream().flatMap(List::stream).toList());
    for (int i = 0; i < starts.get(place).size(); i++) {
      int week = week(chosen[place], i, starts.get(place).get(i));
      if (!HoursOfTheWeek.within(helper, hours[week] + pledged[week])) {
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
    double[] hours = hours(chosen, starts);
    int at = 0;
    for (int option : chosen) {
      for (int date = 0; date < weeksOf.get(option).length; date++) {
        int week = week(option, date, starts.get(at++));
        if (!exceedable[option] && !HoursOfTheWeek.within(helper, hours[week] + pledged[week])) {
          return false;
        }
      }
    }
    return true;
  }

  /** The hours of these options, by number of the week. */
  private double[] hours(int[] chosen, List<Instant> starts) {
    double[] hours = new double[pledged.length];
    int at = 0;
    for (int option : chosen) {
      List<Dates.Date> all = dates.get(option).all();
      for (int date = 0; date < all.size(); date++) {
        hours[week(option, date, starts.get(at++))] += all.get(date).time().hours();
      }
    }
    return hours;
  }

  private int week(int option, int date, Instant start) {
    return weeksOf.get(option)[date][dates.get(option).all().get(date).weekNumber(start)];
  }
}
