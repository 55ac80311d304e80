package de.muetterzentren.insight.demand;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.calendar.HolidayKind;
import de.muetterzentren.model.centre.DemandPolicy;
import de.muetterzentren.model.offer.HolidayRule;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.tally.Tally;
import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.wording.Named;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** Weeks in which offers rest because of holidays, and what is asked for in them. */
final class HolidayWeeks {
  private final Community community;
  private final DateSpan days;

  HolidayWeeks(Community community, DateSpan days) {
    this.community = community;
    this.days = days;
  }

  /** None for an offer without times or without a rule for holidays. */
  Option<HolidayFact> of(Offer offer, Named name, DemandPolicy policy) {
    if (!offer.hasTimes() || mattering(offer).isEmpty()) {
      return Option.none();
    }
    Seq<DateSpan> resting = weeks().filter(week -> rests(offer, week));
    return Option.of(
        new HolidayFact(
            name,
            policy,
            resting.size(),
            most(offer, resting),
            most(offer, weeks().removeAll(resting)),
            unknownDays(offer)));
  }

  /** From Monday to Sunday, the first and last as far as they are among the days. */
  private Seq<DateSpan> weeks() {
    LocalDate monday = days.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Stream.iterate(monday, day -> day.plusWeeks(1))
        .takeWhile(day -> !day.isAfter(days.last()))
        .map(
            day ->
                DateSpan.of(
                    day.isBefore(days.first()) ? days.first() : day,
                    day.plusDays(6).isAfter(days.last()) ? days.last() : day.plusDays(6)))
        .toArray();
  }

  private boolean rests(Offer offer, DateSpan week) {
    Offer always =
        offer
            .withOnPublicHolidays(HolidayRule.TAKES_PLACE)
            .withInSchoolHolidays(HolidayRule.TAKES_PLACE);
    return !TallyTimes.takesPlace(community, offer, week)
        && TallyTimes.takesPlace(community, always, week);
  }

  private int most(Offer offer, Seq<DateSpan> weeks) {
    return weeks.map(week -> families(offer, week)).max().getOrElse(0);
  }

  /** Who asks for the service in this house, whether they found an answer or not. */
  private int families(Offer offer, DateSpan week) {
    Asked asked = new Asked(offer.centre(), offer.service());
    int byRequest =
        community
            .requests()
            .values()
            .filter(request -> Asked.of(request).equals(asked) && begins(request, week, offer))
            .map(CareRequest::asker)
            .toSet()
            .size();
    int byTally =
        community
            .tallies()
            .values()
            .filter(tally -> new Asked(tally.centre(), tally.service()).equals(asked))
            .filter(tally -> week.contains(tally.on()))
            .map(Tally::asked)
            .max()
            .getOrElse(0);
    return Math.max(byRequest, byTally);
  }

  /** Whether one of its times could begin in the week at the earliest. */
  private boolean begins(CareRequest request, DateSpan week, Offer offer) {
    ZoneId zone = community.centres().get(offer.centre()).get().zone();
    return request
        .occurrences()
        .exists(
            windows ->
                week.contains(
                    windows
                        .map(window -> window.earliest().toInstant())
                        .min()
                        .get()
                        .atZone(zone)
                        .toLocalDate()));
  }

  private int unknownDays(Offer offer) {
    Option<HolidayCalendar> calendar = community.calendarOf(offer.centre());
    Seq<HolidayKind> kinds = mattering(offer);
    return Stream.iterate(days.first(), day -> day.plusDays(1))
        .takeWhile(day -> !day.isAfter(days.last()))
        .count(day -> kinds.exists(kind -> !calendar.exists(known -> known.knows(kind, day))));
  }

  private static Seq<HolidayKind> mattering(Offer offer) {
    return Array.of(HolidayKind.values())
        .filter(
            kind ->
                (kind == HolidayKind.PUBLIC ? offer.onPublicHolidays() : offer.inSchoolHolidays())
                    != HolidayRule.TAKES_PLACE);
  }
}
