package de.muetterzentren.model.offer;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.arbitrary.Demand;
import de.muetterzentren.model.arbitrary.Network;
import de.muetterzentren.model.arbitrary.Setting;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.calendar.HolidayKind;
import de.muetterzentren.model.time.Recurrence;
import de.muetterzentren.model.time.Spans;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.threeten.extra.Interval;

/** When an offer takes place, with holidays. */
class OfferTimesProperties {
  private static final int WEEKS = 14;

  /** An offer, the holidays of its region, and where it lives. */
  record Case(Setting setting, Offer offer, HolidayCalendar calendar) {
    Interval around() {
      return Interval.of(midnight(setting.monday().minusDays(14)), midnight(last().plusDays(1)));
    }

    LocalDate last() {
      return setting.monday().plusWeeks(WEEKS);
    }

    java.time.Instant midnight(LocalDate day) {
      return day.atStartOfDay(setting.zone()).toInstant();
    }

    Interval day(LocalDate day) {
      return Interval.of(midnight(day), midnight(day.plusDays(1)));
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Setting.small()
        .flatMap(
            setting ->
                Combinators.combine(
                        Network.offer(setting, OfferId.of("o")), Demand.calendar(setting, "DE-BY"))
                    .as((offer, calendar) -> new Case(setting, offer, calendar)));
  }

  @Property(tries = 200)
  void anOfferTakesPlaceOnNoHolidayOnWhichItRests(@ForAll("cases") Case some) {
    Offer regular = withoutOnce(some.offer());
    Spans times = regular.times(some.around(), Option.of(some.calendar()));

    for (LocalDate day = some.setting().monday().minusDays(13);
        day.isBefore(some.last());
        day = day.plusDays(1)) {
      boolean rests = !rule(some, HolidayKind.PUBLIC, day) || !rule(some, HolidayKind.SCHOOL, day);
      if (rests && beganBefore(regular, some, day).isEmpty()) {
        assertThat(times.touches(some.day(day))).as("%s", day).isFalse();
      }
    }
  }

  /** What the evening before may leave of the night. */
  private static Spans beganBefore(Offer offer, Case some, LocalDate day) {
    Interval before = some.day(day.minusDays(1));
    Spans all = offer.times(some.around(), Option.of(some.calendar()));
    return Spans.of(
        all.intervals().filter(one -> one.overlaps(before) && one.overlaps(some.day(day))));
  }

  private static boolean rule(Case some, HolidayKind kind, LocalDate day) {
    HolidayRule rule =
        kind == HolidayKind.PUBLIC
            ? some.offer().onPublicHolidays()
            : some.offer().inSchoolHolidays();
    boolean holiday =
        some.calendar().holidays().exists(one -> one.kind() == kind && one.days().contains(day));
    return switch (rule) {
      case TAKES_PLACE -> true;
      case RESTS -> !holiday;
      case ONLY_THEN -> holiday;
    };
  }

  @Property(tries = 200)
  void withoutRulesForHolidaysACalendarChangesNothing(@ForAll("cases") Case some) {
    Offer always =
        some.offer()
            .withOnPublicHolidays(HolidayRule.TAKES_PLACE)
            .withInSchoolHolidays(HolidayRule.TAKES_PLACE);

    assertThat(always.times(some.around(), Option.of(some.calendar())))
        .isEqualTo(always.times(some.around(), Option.none()));
  }

  @Property(tries = 200)
  void restingAndTakingPlaceOnlyThenTogetherAreAllTimes(@ForAll("cases") Case some) {
    Option<HolidayCalendar> known = Option.of(some.calendar());
    Offer offer = some.offer().withInSchoolHolidays(HolidayRule.TAKES_PLACE);
    Spans always = offer.withOnPublicHolidays(HolidayRule.TAKES_PLACE).times(some.around(), known);
    Spans rests = offer.withOnPublicHolidays(HolidayRule.RESTS).times(some.around(), known);
    Spans onlyThen = offer.withOnPublicHolidays(HolidayRule.ONLY_THEN).times(some.around(), known);

    assertThat(Spans.of(rests.intervals().appendAll(onlyThen.intervals()))).isEqualTo(always);
  }

  /** Often in the hour that Sundays of a clock change in March skip, and in October have twice. */
  @Provide
  Arbitrary<LocalTime> times() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(8, 11), Arbitraries.integers().between(0, 95))
        .map(quarter -> LocalTime.of(quarter / 4, quarter % 4 * 15));
  }

  @Property(tries = 200)
  void localTimesStayOverAClockChange(
      @ForAll("cases") Case some,
      @ForAll("times") LocalTime time,
      @ForAll @IntRange(max = 2) int datesBefore) {
    ZoneId zone = some.setting().zone();
    LocalDate sunday = some.setting().monday().plusDays(6);
    ZonedDateTime first = sunday.minusWeeks(6L * datesBefore).atTime(time).atZone(zone);
    Series series =
        new Series(first, Duration.ofMinutes(1), Recurrence.of("FREQ=WEEKLY;INTERVAL=6;COUNT=3"));
    Offer offer =
        some.offer()
            .withSchedule(Option.none())
            .withSeries(Array.of(series))
            .withOnPublicHolidays(HolidayRule.TAKES_PLACE)
            .withInSchoolHolidays(HolidayRule.TAKES_PLACE);
    Interval around =
        Interval.of(some.midnight(sunday.minusWeeks(13)), some.midnight(some.last().plusWeeks(1)));
    Seq<LocalDateTime> named =
        Array.of(0, 6, 12).map(weeks -> first.toLocalDateTime().plusWeeks(weeks));
    for (int valid = 0; valid < 3; valid += 2) {
      int offsets = valid;
      Statistics.label(valid == 0 ? "an hour that is skipped" : "an hour that comes twice")
          .collect(named.exists(at -> zone.getRules().getValidOffsets(at).size() == offsets))
          .coverage(all -> all.check(true).percentage(percent -> percent > 1));
    }

    assertThat(offer.times(around, Option.none()).intervals().map(Interval::getStart))
        .isEqualTo(named.map(at -> at.toInstant(before(at, zone))));
  }

  /** As before a change of the clock: so much later in an hour skipped, the first of two. */
  private static ZoneOffset before(LocalDateTime at, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(at);
    return change == null ? zone.getRules().getOffset(at) : change.getOffsetBefore();
  }

  private static Offer withoutOnce(Offer offer) {
    return offer.withSchedule(offer.schedule().map(old -> old.withOnce(Array.empty())));
  }
}
