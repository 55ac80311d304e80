package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.calendar.Holiday;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.calendar.HolidayKind;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.offer.HolidayRule;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.offer.Series;
import de.muetterzentren.model.tally.Tally;
import de.muetterzentren.model.tally.TallyId;
import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Recurrence;
import io.vavr.collection.Array;
import io.vavr.collection.TreeMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random holidays, attendance of offers and tally lists. */
public final class Demand {
  private Demand() {}

  /** The regions that houses may name. */
  public static final List<String> REGIONS = List.of("DE-BY", "DE-MV");

  /** The holidays of some regions around the week of a setting; some know one kind only. */
  public static Arbitrary<List<HolidayCalendar>> calendars(Setting setting) {
    return Combinators.combine(
            REGIONS.stream().map(region -> Some.times(60, calendar(setting, region))).toList())
        .as(all -> all.stream().flatMap(one -> one.toJavaStream()).toList())
        .withoutEdgeCases();
  }

  /** The holidays of a region. */
  public static Arbitrary<HolidayCalendar> calendar(Setting setting, String region) {
    Arbitrary<Holiday> holiday =
        Combinators.combine(
                Some.number(-10, 20), Some.number(0, 9), Arbitraries.of(HolidayKind.class))
            .as(
                (first, more, kind) ->
                    new Holiday(
                        days(setting, first, kind == HolidayKind.PUBLIC ? 0 : more),
                        kind,
                        "Frei",
                        "Day off"));
    return Combinators.combine(holiday.list().ofMaxSize(3), Some.subset(kinds(), 1, 2))
        .as(
            (holidays, known) ->
                new HolidayCalendar(
                    region,
                    TreeMap.ofEntries(
                        known.map(kind -> io.vavr.Tuple.of(kind, days(setting, -10, 40)))),
                    Array.ofAll(holidays).filter(one -> known.contains(one.kind()))));
  }

  private static List<HolidayKind> kinds() {
    return List.of(HolidayKind.values());
  }

  private static DateSpan days(Setting setting, int first, int more) {
    LocalDate day = setting.monday().plusDays(first);
    return DateSpan.of(day, day.plusDays(more));
  }

  /** Mostly it takes place whatever day it is. */
  public static Arbitrary<HolidayRule> holidayRule() {
    return Arbitraries.frequency(
        Tuple.of(6, HolidayRule.TAKES_PLACE),
        Tuple.of(3, HolidayRule.RESTS),
        Tuple.of(1, HolidayRule.ONLY_THEN));
  }

  /** Some dates from about the week of a setting on. */
  public static Arbitrary<Series> series(Setting setting) {
    return Combinators.combine(
            Some.number(-7, 7),
            Timetables.time(),
            Some.number(1, 16),
            Arbitraries.of(
                "FREQ=WEEKLY;INTERVAL=6;COUNT=3", "FREQ=DAILY;COUNT=5", "FREQ=WEEKLY;COUNT=4"))
        .as(
            (day, time, quarters, rule) ->
                new Series(
                    setting.monday().plusDays(day).atTime(time).atZone(setting.zone()),
                    Duration.ofMinutes(15L * quarters),
                    Recurrence.of(rule)));
  }

  /** Counts of offers on days around the week, at most one for each. */
  public static Arbitrary<List<Attendance>> attendances(Setting setting, List<OfferId> offers) {
    if (offers.isEmpty()) {
      return Arbitraries.just(List.of());
    }
    return Combinators.combine(
            Arbitraries.of(offers), Some.number(-10, 20), Some.number(0, 20), Some.number(-4, 4))
        .as(
            (offer, day, people, away) ->
                new Attendance(offer, setting.monday().plusDays(day), people, Math.max(0, away)))
        .list()
        .ofMaxSize(8)
        .map(all -> Array.ofAll(all).distinctBy(one -> List.of(one.offer(), one.on())).asJava())
        .withoutEdgeCases();
  }

  /** 0 to so many entries of tally lists. */
  public static Arbitrary<List<Tally>> tallies(int most, Setting setting) {
    return Some.number(0, most)
        .flatMap(
            size ->
                Combinators.combine(
                        IntStream.range(0, size)
                            .mapToObj(i -> tally(setting, TallyId.of(Ids.of("t", i))))
                            .toList())
                    .as(all -> all))
        .withoutEdgeCases();
  }

  /** An entry of a tally list. */
  public static Arbitrary<Tally> tally(Setting setting, TallyId id) {
    return Combinators.combine(
            Arbitraries.of(setting.centres()),
            Arbitraries.of(Setting.SERVICES),
            Some.number(-3, 10),
            Some.times(60, Timetables.span()),
            Some.number(0, 6))
        .as(
            (centre, service, day, wanted, asked) ->
                new Tally(id, centre, service, setting.monday().plusDays(day), wanted, asked));
  }
}
