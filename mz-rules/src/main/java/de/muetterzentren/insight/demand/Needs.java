package de.muetterzentren.insight.demand;

import de.muetterzentren.insight.demand.slot.PossibleTime;
import de.muetterzentren.insight.demand.slot.SmallestOffer;
import de.muetterzentren.insight.demand.slot.WeeklyNeed;
import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.DemandPolicy;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.tally.Tally;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Brings what is asked for and not there together by house and service. */
final class Needs {
  /** Who asks comes before what would help. */
  private static final Array<String> AS_READ =
      Array.of("unmet-need", "few-ask", "tallied", "smallest-offer", "room-needed");

  private final Community community;
  private final DateSpan days;
  private final TallyTimes tallies;

  Needs(Community community, DateSpan days) {
    this.community = community;
    this.days = days;
    this.tallies = new TallyTimes(community, days);
  }

  /** From requests without an answer, by id, and from tally lists. */
  Seq<UnmetNeed> of(Seq<CareRequest> unmet) {
    Map<Asked, Seq<CareRequest>> requests = unmet.groupBy(Asked::of).mapValues(all -> all);
    Map<Asked, Seq<Tally>> counted =
        tallies
            .unmet()
            .groupBy(tally -> new Asked(tally.centre(), tally.service()))
            .mapValues(all -> all);
    Set<Asked> all = LinkedHashSet.ofAll(requests.keySet()).addAll(counted.keySet());
    return Array.ofAll(all)
        .sortBy(asked -> asked.service())
        .sortBy(asked -> asked.centre())
        .map(
            asked ->
                need(
                    asked,
                    requests.getOrElse(asked, Array.empty()),
                    counted.getOrElse(asked, Array.empty())));
  }

  private UnmetNeed need(Asked asked, Seq<CareRequest> requests, Seq<Tally> counted) {
    Centre house = community.centres().get(asked.centre()).get();
    List<WeeklyNeed> weekly = new ArrayList<>();
    List<WeeklyNeed> byTally = new ArrayList<>();
    int notWeekly = 0;
    for (CareRequest request : requests) {
      for (Seq<StartWindow> time : Asked.times(request, days, house.zone())) {
        Array<PossibleTime> times =
            PossibleTime.within(time, request.duration(), days, house.zone());
        if (times.isEmpty()) {
          notWeekly++;
        } else {
          weekly.add(new WeeklyNeed(request.asker(), request.caredFor().people(), times));
        }
      }
    }
    for (Tally tally : counted) {
      for (PossibleTime time : tallies.time(tally)) {
        if (time.hours().length() <= PossibleTime.MOST_HOURS) {
          byTally.add(new WeeklyNeed("tally", tally.asked(), Array.of(time)));
        } else {
          notWeekly++;
        }
      }
    }
    return said(
        new UnmetNeed(
            asked.centre(),
            asked.service(),
            by(requests, counted),
            offer(weekly, byTally),
            notWeekly,
            nearby(house, asked),
            Array.empty()),
        weekdays(requests, counted, house.zone()));
  }

  private static AskedBy by(Seq<CareRequest> requests, Seq<Tally> counted) {
    return new AskedBy(
        requests.map(CareRequest::id),
        counted.map(Tally::id),
        Math.max(
            requests.map(CareRequest::asker).distinct().size(),
            counted.map(Tally::asked).max().getOrElse(0)),
        counted.map(Tally::asked).sum().intValue());
  }

  /** A family may stand in both: the larger number of people counts. */
  private static Option<SmallestOffer> offer(List<WeeklyNeed> weekly, List<WeeklyNeed> byTally) {
    Option<SmallestOffer> all = SmallestOffer.of(Array.ofAll(weekly).appendAll(byTally));
    return all.map(
        one ->
            new SmallestOffer(
                one.slots(),
                one.weeklyHours(),
                Math.max(one.peopleOf(weekly), one.peopleOf(byTally)),
                one.proven()));
  }

  private UnmetNeed said(UnmetNeed need, Seq<DayOfWeek> weekdays) {
    NeedFact fact =
        new NeedFact(
            need,
            community.services().get(need.service()).get(),
            community.centres().get(need.centre()).get().policy().demand(),
            weekdays);
    Seq<NearbyFact> near = need.nearby().map(one -> near(one, fact.policy()));
    Findings found = Findings.about(Array.<Object>ofAll(near).prepend(fact));
    Seq<Remark> remarks =
        found
            .of(fact)
            .sortBy(one -> AS_READ.indexOf(one.rule()))
            .appendAll(near.flatMap(found::of));
    return need.saying(remarks);
  }

  private Seq<DayOfWeek> weekdays(Seq<CareRequest> requests, Seq<Tally> counted, ZoneId zone) {
    return requests
        .flatMap(request -> Asked.times(request, days, zone))
        .flatMap(windows -> windows)
        .map(window -> window.earliest().withZoneSameInstant(zone).getDayOfWeek())
        .appendAll(
            counted.map(
                tally -> tally.wanted().map(one -> one.day()).getOrElse(tally.on().getDayOfWeek())))
        .distinct()
        .sorted();
  }

  private Seq<Nearby> nearby(Centre house, Asked asked) {
    return Array.ofAll(community.offers().values())
        .filter(offer -> offer.service().equals(asked.service()))
        .filter(
            offer ->
                !offer.centre().equals(house.id()) && TallyTimes.takesPlace(community, offer, days))
        .flatMap(offer -> nearby(house, offer))
        .sortBy(Nearby::offer)
        .sortBy(Nearby::km);
  }

  private NearbyFact near(Nearby nearby, DemandPolicy policy) {
    return new NearbyFact(nearby, community.centres().get(nearby.centre()).get().name(), policy);
  }

  private Option<Nearby> nearby(Centre house, Offer offer) {
    Option<Place> other = community.centres().get(offer.centre()).flatMap(Centre::place);
    return house
        .place()
        .flatMap(here -> other.map(here::kmTo))
        .map(km -> new Nearby(offer.centre(), offer.id(), Math.round(km * 10) / 10.0))
        .filter(one -> HeldNearby.met(near(one, house.policy().demand())));
  }
}
