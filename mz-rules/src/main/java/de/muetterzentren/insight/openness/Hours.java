package de.muetterzentren.insight.openness;

import de.muetterzentren.insight.fact.Names;
import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.House;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Spans;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * When doors are open and offers take place in some days, day by day in the local time of each
 * house.
 */
final class Hours {
  private final Community community;
  private final Facts facts;
  private final DateSpan span;
  private final Names names;

  private Hours(Community community, Facts facts, DateSpan span) {
    this.community = community;
    this.facts = facts;
    this.span = span;
    this.names = new Names(community);
  }

  static Hours of(Community community, DateSpan span) {
    return new Hours(community, Facts.of(community), span);
  }

  /** Every day of every house whose hours are known. */
  Seq<HouseDay> days() {
    List<HouseDay> days = new ArrayList<>();
    for (Centre centre : Array.ofAll(community.centres().values()).sortBy(Centre::id)) {
      for (LocalDate date : dates()) {
        Interval day = day(date, centre);
        house(centre)
            .open(day)
            .forEach(open -> days.add(new HouseDay(centre.id(), date, day, open)));
      }
    }
    return Array.ofAll(days);
  }

  /** When somebody is there for people on the day; all of it if that is not known. */
  Spans attended(HouseDay day) {
    return house(community.centres().get(day.house()).get())
        .attended(day.day())
        .getOrElse(() -> Spans.of(day.day()));
  }

  /** Every time of every offer, cut where the doors open or close. */
  Seq<OfferTime> offerTimes() {
    List<OfferTime> times = new ArrayList<>();
    for (Offer offer : Array.ofAll(community.offers().values()).sortBy(Offer::id)) {
      Centre centre = community.centres().get(offer.centre()).get();
      for (LocalDate date : dates()) {
        times(offer, centre, day(date, centre), times);
      }
    }
    return Array.ofAll(times);
  }

  private void times(Offer offer, Centre centre, Interval day, List<OfferTime> times) {
    Spans open = house(centre).open(day).getOrElse(() -> Spans.of(day));
    for (Interval time : community.times(offer, day).intervals()) {
      open.intersect(Spans.of(time))
          .intervals()
          .forEach(part -> times.add(time(offer, centre, part, true)));
      open.gaps(time).intervals().forEach(part -> times.add(time(offer, centre, part, false)));
    }
  }

  private OfferTime time(Offer offer, Centre centre, Interval part, boolean open) {
    return new OfferTime(
        centre.id(),
        offer.id(),
        names.of(offer.id()),
        part.getStart().atZone(centre.zone()),
        part.getEnd().atZone(centre.zone()),
        open);
  }

  private House house(Centre centre) {
    return facts.house(centre.id());
  }

  private static Interval day(LocalDate date, Centre centre) {
    return Interval.of(
        date.atStartOfDay(centre.zone()).toInstant(),
        date.plusDays(1).atStartOfDay(centre.zone()).toInstant());
  }

  private Iterable<LocalDate> dates() {
    return () -> span.first().datesUntil(span.last().plusDays(1)).iterator();
  }
}
