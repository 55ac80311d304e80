package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Busy;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import de.muetterzentren.model.centre.AgeLimit;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * The house's limits for the young hold: age, hours on a day, time of day, school, consent. They
 * hold only for people whose month of birth is known; the birthday counts as the last of that
 * month.
 */
public final class AgeLimits {
  private static final Counting COUNTING = AgeLimits::allowed;

  private AgeLimits() {}

  /** Whether it is met at every time. */
  public static boolean met(Pair pair) {
    return COUNTING.met(pair);
  }

  /** Whether there may be a limit for this helper. */
  public static boolean limited(Pair pair) {
    return pair.helper().participant().born().isDefined()
        && !pair.need().policy().ageLimits().isEmpty();
  }

  static Starts allowed(Pair pair, Occurrence time, List<Instant> others) {
    YearMonth born = pair.helper().participant().born().getOrNull();
    if (born == null || pair.need().policy().ageLimits().isEmpty()) {
      return Starts.all();
    }
    Starts allowed = Starts.all();
    for (AgeLimit limit : pair.need().policy().ageLimits()) {
      if (limit.services().contains(pair.need().service().id())) {
        allowed = allowed.intersect(allowed(pair, time, others, limit, born));
      }
    }
    return allowed;
  }

  private static Starts allowed(
      Pair pair, Occurrence time, List<Instant> others, AgeLimit limit, YearMonth born) {
    List<Starts.Range> ranges = new ArrayList<>();
    LocalDate last = LocalDate.ofInstant(time.horizon().getEnd(), time.zone());
    for (LocalDate day = time.day(); !day.isAfter(last); day = day.plusDays(1)) {
      int age = Period.between(born.atEndOfMonth(), day).getYears();
      Instant from = day.atTime(limit.earliest()).atZone(time.zone()).toInstant();
      Instant midnight = day.plusDays(1).atStartOfDay(time.zone()).toInstant();
      if (age >= limit.below() || !limit.holds(pair.need().service().id(), day)) {
        ranges.add(
            new Starts.Range(day.atStartOfDay(time.zone()).toInstant(), midnight.minusNanos(1)));
      } else if (age >= limit.from()
          && consent(pair, limit, day)
          && withinDay(pair, time, others, limit, day)) {
        Instant to =
            limit.latest().equals(LocalTime.MIDNIGHT)
                ? midnight
                : day.atTime(limit.latest()).atZone(time.zone()).toInstant();
        Instant schoolEnd = schoolEnd(time, limit, day);
        ranges.add(
            new Starts.Range(from.isBefore(schoolEnd) ? schoolEnd : from, to.minus(time.task())));
      }
    }
    return Starts.of(ranges);
  }

  /** When the last lesson of a day ends; nothing comes before or during school. */
  private static Instant schoolEnd(Occurrence time, AgeLimit limit, LocalDate day) {
    Interval wholeDay =
        Interval.of(
            day.atStartOfDay(time.zone()).toInstant(),
            day.plusDays(1).atStartOfDay(time.zone()).toInstant());
    return limit
        .school()
        .flatMap(school -> school.within(wholeDay).intervals().lastOption())
        .map(Interval::getEnd)
        .getOrElse(wholeDay.getStart());
  }

  private static boolean consent(Pair pair, AgeLimit limit, LocalDate day) {
    return limit.consent().forAll(proof -> ProofsHeld.holds(pair, proof, Option.none(), day));
  }

  private static boolean withinDay(
      Pair pair, Occurrence time, List<Instant> others, AgeLimit limit, LocalDate day) {
    if (limit.mostPerDay().isEmpty()) {
      return true;
    }
    Duration hours = time.task();
    for (Instant other : others) {
      if (LocalDate.ofInstant(other, time.zone()).equals(day)) {
        hours = hours.plus(time.task());
      }
    }
    for (Busy busy : pair.helper().busy()) {
      if (LocalDate.ofInstant(busy.span().getStart(), time.zone()).equals(day)) {
        hours = hours.plus(busy.span().toDuration());
      }
    }
    return hours.compareTo(limit.mostPerDay().get()) <= 0;
  }
}
