package de.muetterzentren.model.calendar;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The holidays of a region (Feiertags- und Ferienkalender). A calendar says for which days it is
 * complete; on all others it is not known whether there is a holiday. Immutable and thread-safe.
 *
 * @param region as houses name it, ISO 3166-2 such as {@code DE-NI}; an id of 1 to 64 letters,
 *     digits and {@code . _ : -}
 * @param known from when to when all holidays of a kind are here; not known at all for a kind that
 *     is missing
 * @param holidays at most 10,000, each within the known days of its kind; they may overlap, as when
 *     two public holidays fall on one day; kept sorted by day
 */
public record HolidayCalendar(
    String region, Map<HolidayKind, DateSpan> known, Seq<Holiday> holidays) {
  private static final int MOST_HOLIDAYS = 10_000;

  private static final Comparator<Holiday> BY_DAY =
      Comparator.comparing((Holiday one) -> one.days().first())
          .thenComparing(one -> one.days().last())
          .thenComparing(Holiday::kind)
          .thenComparing(Holiday::german)
          .thenComparing(Holiday::english);

  public HolidayCalendar {
    Checks.given("region", region, "known", known, "holidays", holidays);
    Checks.id("region", region);
    Checks checks =
        Checks.begin()
            .entries("known", known.keySet(), HolidayKind.values().length)
            .entries("known", known.values(), HolidayKind.values().length)
            .entries("holidays", holidays, MOST_HOLIDAYS);
    int at = 0;
    for (Holiday holiday : holidays) {
      if (holiday != null) {
        check(checks, "holidays[" + at + "]", holiday, known.get(holiday.kind()));
      }
      at++;
    }
    checks.done();
    known = TreeMap.ofEntries(known);
    holidays = Array.ofAll(holidays).distinct().sorted(BY_DAY);
  }

  private static void check(Checks checks, String field, Holiday holiday, Option<DateSpan> within) {
    checks.that(
        within.isDefined(),
        field + ".kind",
        holiday.kind(),
        Expectation.ONLY_WITH,
        "known." + holiday.kind());
    for (DateSpan days : within) {
      for (LocalDate end : Array.of(holiday.days().first(), holiday.days().last())) {
        checks.that(
            days.contains(end),
            field + ".days",
            end,
            Expectation.BETWEEN,
            days.first(),
            days.last());
      }
    }
  }

  /** A calendar of one kind of holidays. */
  public static HolidayCalendar of(
      String region, HolidayKind kind, DateSpan known, Iterable<Holiday> holidays) {
    Checks.given("kind", kind, "known", known, "holidays", holidays);
    return new HolidayCalendar(region, TreeMap.of(kind, known), Array.ofAll(holidays));
  }

  /** Whether it is known if a day is a holiday of a kind. */
  public boolean knows(HolidayKind kind, LocalDate day) {
    return known.get(kind).exists(days -> days.contains(day));
  }

  /** Whether a day is known to be a holiday of a kind. */
  public boolean isHoliday(HolidayKind kind, LocalDate day) {
    return on(day).exists(holiday -> holiday.kind() == kind);
  }

  /** The holidays on a day. */
  public Seq<Holiday> on(LocalDate day) {
    return holidays.filter(holiday -> holiday.days().contains(day));
  }

  /**
   * The holidays of both, which are of the same region; of a kind that both know, those of the
   * other one.
   *
   * @throws de.muetterzentren.model.problem.InvalidValueException if they are of two regions
   */
  public HolidayCalendar with(HolidayCalendar other) {
    Checks.given("other", other);
    Checks.begin()
        .that(region.equals(other.region), "region", other.region, Expectation.REGION, region)
        .done();
    return new HolidayCalendar(
        region,
        other.known.merge(known),
        other.holidays.appendAll(holidays.filter(one -> !other.known.containsKey(one.kind()))));
  }
}
