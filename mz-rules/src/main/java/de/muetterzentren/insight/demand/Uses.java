package de.muetterzentren.insight.demand;

import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.fact.Names;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.DemandPolicy;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** Counts how offers were used. */
final class Uses {
  private final Community community;
  private final DateSpan days;
  private final HolidayWeeks weeks;
  private final Names names;

  Uses(Community community, DateSpan days) {
    this.community = community;
    this.days = days;
    this.weeks = new HolidayWeeks(community, days);
    this.names = new Names(community);
  }

  Seq<OfferUse> ofAll() {
    return Array.ofAll(community.offers().values()).sortBy(Offer::id).map(this::use);
  }

  private OfferUse use(Offer offer) {
    Seq<Attendance> counted =
        community
            .attendancesOf(offer.id())
            .values()
            .filter(attendance -> days.contains(attendance.on()))
            .toArray();
    OfferUse use =
        new OfferUse(
            offer.id(),
            offer.capacity(),
            counted.size(),
            counted.map(Attendance::people).sum().longValue(),
            counted.map(Attendance::turnedAway).sum().longValue(),
            counted.count(attendance -> full(offer, attendance)),
            Array.empty());
    DemandPolicy policy = community.centres().get(offer.centre()).get().policy().demand();
    UseFact fact = new UseFact(use, names.of(offer.id()), policy);
    Seq<HolidayFact> holidays = weeks.of(offer, names.of(offer.id()), policy).toArray();
    Findings found = Findings.about(Array.<Object>ofAll(holidays).prepend(fact));
    return use.saying(found.of(fact).appendAll(holidays.flatMap(found::of)));
  }

  private static boolean full(Offer offer, Attendance counted) {
    return counted.turnedAway() > 0
        || offer.capacity().exists(places -> counted.people() >= places);
  }
}
