package de.muetterzentren.insight.demand;

import de.muetterzentren.insight.demand.slot.PossibleTime;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.tally.Tally;
import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Timetable;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.threeten.extra.Interval;

/** Entries of tally lists of some days, and when what they ask for would be. */
final class TallyTimes {
  private final Community community;
  private final DateSpan days;

  TallyTimes(Community community, DateSpan days) {
    this.community = community;
    this.days = days;
  }

  /** Those with a stroke that no offer of the house meets, by id. */
  Seq<Tally> unmet() {
    return Array.ofAll(community.tallies().values())
        .filter(tally -> tally.asked() > 0 && days.contains(tally.on()) && !met(tally))
        .sortBy(Tally::id);
  }

  /** The next such time of the week from the day on which it was asked for. */
  Option<PossibleTime> time(Tally tally) {
    return interval(tally)
        .map(time -> PossibleTime.at(time.getStart().atZone(zone(tally)), time.toDuration()));
  }

  private Option<Interval> interval(Tally tally) {
    return tally
        .wanted()
        .flatMap(
            wanted -> {
              LocalDate day = tally.on().with(TemporalAdjusters.nextOrSame(wanted.day()));
              Interval around =
                  Interval.of(
                      day.atStartOfDay(zone(tally)).toInstant(),
                      day.plusDays(2).atStartOfDay(zone(tally)).toInstant());
              return Timetable.in(zone(tally))
                  .weekly(Array.of(wanted))
                  .build()
                  .within(around)
                  .intervals()
                  .headOption();
            });
  }

  /** An offer takes place at the wanted time; at any time if none was said. */
  private boolean met(Tally tally) {
    Seq<Offer> offers =
        community
            .offers()
            .values()
            .filter(
                offer ->
                    offer.centre().equals(tally.centre())
                        && offer.service().equals(tally.service()));
    Option<Interval> wanted = interval(tally);
    return offers.exists(
        offer ->
            wanted.isDefined()
                ? community.times(offer, wanted.get()).covers(wanted.get())
                : takesPlace(community, offer, days));
  }

  /** Whether an offer takes place on some days. */
  static boolean takesPlace(Community community, Offer offer, DateSpan days) {
    ZoneId zone = community.centres().get(offer.centre()).get().zone();
    return !community
        .times(
            offer,
            Interval.of(
                days.first().atStartOfDay(zone).toInstant(),
                days.last().plusDays(1).atStartOfDay(zone).toInstant()))
        .isEmpty();
  }

  private ZoneId zone(Tally tally) {
    return community.centres().get(tally.centre()).get().zone();
  }
}
