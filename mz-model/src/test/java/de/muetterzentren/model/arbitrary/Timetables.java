package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.threeten.extra.Interval;

/** Random timetables and the spans to ask them about. */
public final class Timetables {
  private static final Seq<WeeklySpan> ALWAYS = daily("00:00", "00:00");
  private static final Seq<WeeklySpan> BY_DAY = daily("08:00", "18:00");
  private static final Seq<WeeklySpan> AT_NIGHT = daily("20:00", "07:00");
  private static final Seq<WeeklySpan> IN_TWO_PIECES =
      daily("07:00", "13:00").appendAll(daily("13:00", "21:00"));
  private static final LocalTime SEVEN = LocalTime.of(7, 0);
  private static final LocalTime EIGHT_IN_THE_EVENING = LocalTime.of(20, 0);

  private Timetables() {}

  /** Free at most times of the week, part of it, or little; holidays and one-off spans. */
  public static Arbitrary<Timetable> in(Setting setting) {
    return in(setting.zone(), setting.monday());
  }

  /** The same for a zone and the week from a Monday on. */
  public static Arbitrary<Timetable> in(ZoneId zone, LocalDate monday) {
    Arbitrary<Seq<WeeklySpan>> weekly =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.just(ALWAYS)),
            Tuple.of(3, days()),
            Tuple.of(2, spans(3)),
            Tuple.of(1, Arbitraries.just(IN_TWO_PIECES)));
    return build(zone, weekly, monday);
  }

  /** Little: 0–3 weekly spans, some overnight; holidays and one-off spans. */
  public static Arbitrary<Timetable> sparse(ZoneId zone, LocalDate monday) {
    return build(zone, spans(3), monday);
  }

  /** Every day from eight to eighteen, or little. */
  public static Arbitrary<Timetable> opening(Setting setting) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, build(setting.zone(), Arbitraries.just(BY_DAY), setting.monday())),
        Tuple.of(1, sparse(setting.zone(), setting.monday())));
  }

  /** The nights, or little. */
  public static Arbitrary<Timetable> quiet(Setting setting) {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(Timetable.in(setting.zone()).weekly(AT_NIGHT).build())),
        Tuple.of(1, sparse(setting.zone(), setting.monday())));
  }

  /** Any weekly span: by day, overnight, a whole day, of a quarter of an hour. */
  public static Arbitrary<WeeklySpan> span() {
    return Combinators.combine(Arbitraries.of(DayOfWeek.class), time(), time()).as(WeeklySpan::new);
  }

  /** A time at a quarter of an hour, full hours and midnight more often. */
  public static Arbitrary<LocalTime> time() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(LocalTime.MIDNIGHT)),
        Tuple.of(5, Some.number(0, 23).map(hour -> LocalTime.of(hour, 0))),
        Tuple.of(
            3, Some.number(0, 95).map(quarter -> LocalTime.of(quarter / 4, quarter % 4 * 15))));
  }

  /** A span of 0 to 30 hours somewhere in the week, at a quarter of an hour. */
  public static Arbitrary<Interval> interval(ZoneId zone, LocalDate monday) {
    return Combinators.combine(Some.number(0, 7 * 96), lengths())
        .as(
            (quarter, length) ->
                Interval.of(
                    monday.atStartOfDay(zone).toInstant().plus(Duration.ofMinutes(15L * quarter)),
                    Duration.ofMinutes(15L * length)));
  }

  private static Arbitrary<Integer> lengths() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(0)),
        Tuple.of(6, Some.number(1, 16)),
        Tuple.of(2, Some.number(16, 120)));
  }

  private static Arbitrary<Timetable> build(
      ZoneId zone, Arbitrary<Seq<WeeklySpan>> weekly, LocalDate monday) {
    Arbitrary<Seq<DateSpan>> except =
        Some.number(-1, 7)
            .flatMap(
                first ->
                    Some.number(0, 2)
                        .map(
                            more ->
                                DateSpan.of(monday.plusDays(first), monday.plusDays(first + more))))
            .list()
            .ofMaxSize(2)
            .map(Array::ofAll);
    Arbitrary<Seq<Interval>> once =
        interval(zone, monday)
            .filter(span -> !span.isEmpty())
            .list()
            .ofMaxSize(2)
            .map(Array::ofAll);
    return Combinators.combine(weekly, Some.times(15, except), Some.times(20, once))
        .as(
            (week, holidays, extra) ->
                Timetable.in(zone)
                    .weekly(week)
                    .except(holidays.getOrElse(Array.empty()))
                    .once(extra.getOrElse(Array.empty()))
                    .build());
  }

  private static Arbitrary<Seq<WeeklySpan>> spans(int most) {
    return span().list().ofMaxSize(most).map(Array::ofAll);
  }

  private static Arbitrary<Seq<WeeklySpan>> days() {
    return Arbitraries.of(DayOfWeek.class)
        .set()
        .ofMinSize(2)
        .ofMaxSize(6)
        .map(
            days ->
                Array.ofAll(days)
                    .sorted()
                    .map(day -> new WeeklySpan(day, SEVEN, EIGHT_IN_THE_EVENING)));
  }

  private static Seq<WeeklySpan> daily(String from, String to) {
    return Array.ofAll(List.of(DayOfWeek.values())).map(day -> WeeklySpan.of(day, from, to));
  }
}
