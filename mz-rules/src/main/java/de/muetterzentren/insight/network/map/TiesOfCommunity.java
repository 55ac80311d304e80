package de.muetterzentren.insight.network.map;

import de.muetterzentren.balancing.ledger.Flows;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.ReferralRecord;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the ties of a community. Used by one thread, once. */
final class TiesOfCommunity {
  /** More than this at one offer do not all meet. */
  static final int ONE_ROUND = 30;

  private final Community community;
  private final DateSpan days;
  private final Map<Pair, Known> ties = new HashMap<>();

  TiesOfCommunity(Community community, DateSpan days) {
    this.community = community;
    this.days = days;
  }

  /** Two in order. */
  private record Pair(Party one, Party other) {
    static Pair of(Party some, Party another) {
      return Parties.ORDER.compare(some, another) < 0
          ? new Pair(some, another)
          : new Pair(another, some);
    }
  }

  /** What is known about a tie so far. */
  private static final class Known {
    private final List<Contribution> given = new ArrayList<>();
    private final List<Contribution> received = new ArrayList<>();
    private final Map<TieSource, Integer> sources = new HashMap<>();
  }

  NetworkMap map() {
    community.contributions().values().forEach(this::give);
    community.pledges().values().forEach(all -> all.values().forEach(this::pledge));
    community.referrals().values().forEach(all -> all.values().forEach(this::referral));
    community.centres().values().forEach(this::house);
    community.offers().values().forEach(this::offer);
    community.gatherings().values().forEach(all -> all.values().forEach(this::gathering));
    return new NetworkMap(
        nodes(), Array.ofAll(ties.entrySet()).map(entry -> tie(entry.getKey(), entry.getValue())));
  }

  private Seq<Node> nodes() {
    Seq<Node> people =
        Array.ofAll(community.participants().keySet())
            .map(id -> new Node(Party.of(id), Option.none()));
    Seq<Node> houses =
        Array.ofAll(community.centres().values())
            .map((Centre house) -> new Node(Party.of(house.id()), Option.some(house.name())));
    Seq<Node> partners =
        Array.ofAll(community.partners().values())
            .map((Partner one) -> new Node(Party.of(one.id()), Option.some(one.name())));
    return people.appendAll(houses).appendAll(partners);
  }

  private static NetworkTie tie(Pair pair, Known known) {
    return new NetworkTie(
        pair.one(),
        pair.other(),
        Flows.of(known.given, known.received),
        TreeMap.ofAll(known.sources));
  }

  private void give(Contribution one) {
    if (community.holds(one) && days.contains(one.on())) {
      Known known = known(one.giver(), one.receiver(), TieSource.CONTRIBUTION);
      boolean inOrder = Parties.ORDER.compare(one.giver(), one.receiver()) < 0;
      (inOrder ? known.given : known.received).add(one);
    }
  }

  private void pledge(Pledge pledge) {
    CareRequest request = community.requests().get(pledge.request()).get();
    ZoneId zone = community.centres().get(request.centre()).get().zone();
    if (days.contains(LocalDate.ofInstant(pledge.agreedAt(), zone))
        && !request.asker().equals(pledge.helper())) {
      known(Party.of(request.asker()), Party.of(pledge.helper()), TieSource.PLEDGE);
    }
  }

  private void referral(ReferralRecord referral) {
    if (days.contains(referral.on())) {
      CareRequest request = community.requests().get(referral.request()).get();
      Party partner = Party.of(referral.partner());
      known(Party.of(request.asker()), partner, TieSource.REFERRAL);
      known(Party.of(request.centre()), partner, TieSource.REFERRAL);
      referral
          .accompaniedBy()
          .filter(companion -> !companion.equals(request.asker()))
          .forEach(
              companion ->
                  known(Party.of(request.asker()), Party.of(companion), TieSource.REFERRAL));
    }
  }

  private void house(Centre house) {
    for (ParticipantId contact : house.contactPersons()) {
      known(Party.of(contact), Party.of(house.id()), TieSource.OFFER);
    }
  }

  private void offer(Offer offer) {
    round(Array.ofAll(offer.contactPersons()).map(Party::of), offer.centre(), TieSource.OFFER);
  }

  private void gathering(Gathering gathering) {
    if (days.contains(gathering.on())) {
      CentreId house = community.offers().get(gathering.offer()).get().centre();
      Array<Party> there =
          Array.<Party>ofAll(gathering.present().toArray().map(Party::of))
              .appendAll(gathering.input())
              .distinct()
              .remove(Party.of(house));
      round(there, house, TieSource.GATHERING);
    }
  }

  /** All with the house, and with one another if they are not too many. */
  private void round(Array<Party> round, CentreId house, TieSource source) {
    for (int i = 0; i < round.size(); i++) {
      known(round.get(i), Party.of(house), source);
      for (int j = 0; j < i && round.size() <= ONE_ROUND; j++) {
        known(round.get(i), round.get(j), source);
      }
    }
  }

  private Known known(Party some, Party another, TieSource source) {
    Known known = ties.computeIfAbsent(Pair.of(some, another), none -> new Known());
    known.sources.merge(source, 1, Integer::sum);
    return known;
  }
}
