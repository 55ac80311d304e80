package de.muetterzentren.insight.count;

import de.muetterzentren.insight.measure.OwnPeople;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.ReferralRecord;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * The records of one house on some days. A contribution belongs to one house at most: to that of
 * its request, else to that of who gave, else to that of who received, people standing for the
 * house where they are at home; so reports of several houses count nothing twice. People are those
 * of the house, wherever they gave and received. A request belongs to the day of its first time.
 * Read-only.
 */
final class HouseRecords {
  private static final Comparator<Contribution> BY_ID = Comparator.comparing(Contribution::id);

  final Community community;
  final Centre house;
  final DateSpan days;

  /** What holds and belongs to the house, by id. */
  final List<Contribution> given;

  /** The people of the house. */
  final OwnPeople people;

  /** What holds and the people of the house gave or received on these days, anywhere, by id. */
  final List<Contribution> ofPeople;

  /** What holds and was given before these days, by anybody. */
  final List<Contribution> before;

  /** What holds and went between the house or its people and another house or its people. */
  final List<Contribution> betweenHouses;

  /** Requests, by id. */
  final List<CareRequest> requests;

  /** Offers, by id. */
  final List<Offer> offers;

  /** Referrals of requests of the house, by request and partner. */
  final List<ReferralRecord> referrals;

  HouseRecords(Community community, Centre house, DateSpan days) {
    this.community = community;
    this.house = house;
    this.days = days;
    this.given = new ArrayList<>();
    this.people = new OwnPeople(community, house.id());
    this.ofPeople = new ArrayList<>();
    this.before = new ArrayList<>();
    this.betweenHouses = new ArrayList<>();
    for (Contribution one : community.contributions().values()) {
      if (!one.on().isAfter(days.last()) && community.holds(one)) {
        sort(one);
      }
    }
    given.sort(BY_ID);
    ofPeople.sort(BY_ID);
    betweenHouses.sort(BY_ID);
    requests =
        community
            .requests()
            .values()
            .filter(one -> one.centre().equals(house.id()) && days.contains(dayOf(one)))
            .toJavaList();
    requests.sort(Comparator.comparing(CareRequest::id));
    offers =
        community
            .offers()
            .values()
            .filter(offer -> offer.centre().equals(house.id()) && takesPlace(offer))
            .toJavaList();
    offers.sort(Comparator.comparing(Offer::id));
    referrals =
        community
            .referrals()
            .values()
            .flatMap(one -> one.values())
            .filter(one -> days.contains(one.on()) && isOwn(one.request()))
            .toJavaList();
    referrals.sort(
        Comparator.comparing(ReferralRecord::request).thenComparing(ReferralRecord::partner));
  }

  private void sort(Contribution one) {
    if (one.on().isBefore(days.first())) {
      before.add(one);
      return;
    }
    if (houseOf(one).contains(house.id())) {
      given.add(one);
    }
    if (people.contains(one.giver()) || people.contains(one.receiver())) {
      ofPeople.add(one);
    }
    Option<CentreId> from = houseOf(one.giver());
    Option<CentreId> to = houseOf(one.receiver());
    if (from.isDefined()
        && to.isDefined()
        && !from.equals(to)
        && (from.contains(house.id()) || to.contains(house.id()))) {
      betweenHouses.add(one);
    }
  }

  /** The house to which a contribution belongs. */
  Option<CentreId> houseOf(Contribution one) {
    return one.request()
        .flatMap(id -> community.requests().get(id))
        .map(CareRequest::centre)
        .orElse(() -> houseOf(one.giver()))
        .orElse(() -> houseOf(one.receiver()));
  }

  /** The house for which a giver or receiver stands. */
  Option<CentreId> houseOf(Party party) {
    if (party instanceof Party.House one) {
      return Option.some(one.id());
    }
    return party instanceof Party.Person person
        ? community.participants().get(person.id()).flatMap(Participant::centre)
        : Option.none();
  }

  /** The local day at the house on which a request first takes place. */
  private LocalDate dayOf(CareRequest request) {
    return request.when().earliest().withZoneSameInstant(house.zone()).toLocalDate();
  }

  private boolean isOwn(RequestId request) {
    return community.requests().get(request).exists(one -> one.centre().equals(house.id()));
  }

  private boolean takesPlace(Offer offer) {
    return !offer.hasTimes() || !offer.times(span(), community.calendarOf(house.id())).isEmpty();
  }

  /** From midnight to midnight at the house. */
  Interval span() {
    return Interval.of(
        days.first().atStartOfDay(house.zone()).toInstant(),
        days.last().plusDays(1).atStartOfDay(house.zone()).toInstant());
  }

  /** The end of the last day. */
  Instant end() {
    return span().getEnd();
  }
}
