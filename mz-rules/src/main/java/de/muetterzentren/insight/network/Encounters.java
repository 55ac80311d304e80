package de.muetterzentren.insight.network;

import de.muetterzentren.balancing.finding.Invitation;
import de.muetterzentren.balancing.finding.Opportunity;
import de.muetterzentren.insight.network.figure.Steps;
import de.muetterzentren.insight.network.graph.BestPairs;
import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Chooses encounters: at most one for each person, and for each opportunity no more people than are
 * still needed. As many people as there can be have one, and among all such choices the people whom
 * they would newly have within three steps, added up, are most; exactly, see {@link BestPairs}.
 * Each encounter is weighed by itself, as if it were the only one.
 *
 * @param community the community
 * @param people its map of people alone
 */
record Encounters(Community community, NetworkMap people) {
  /** Of what matching allows, one for each person if it brings anybody nearer. */
  Map<ParticipantId, Encounter> of(Seq<Invitation> possible) {
    Steps steps = Steps.over(people);
    Array<Encounter> some =
        Array.ofAll(possible)
            .sortBy(one -> NeutralTie.of(one.proposal().request(), one.participant()))
            .flatMap(one -> encounter(one, steps));
    java.util.Map<Object, Integer> numbers = new LinkedHashMap<>();
    List<BestPairs.Could> could = new ArrayList<>();
    java.util.Map<Integer, Integer> room = new java.util.HashMap<>();
    for (Encounter one : some) {
      int person = number(numbers, one.participant());
      int place = number(numbers, one.invitation().proposal().request());
      room.put(place, room(one.invitation()));
      could.add(new BestPairs.Could(person, place, one.more()));
    }
    var chosen = new java.util.HashSet<>(BestPairs.of(could, room));
    return HashMap.ofEntries(
        some.zip(could)
            .filter(one -> chosen.contains(one._2))
            .map(one -> io.vavr.Tuple.of(one._1.participant(), one._1)));
  }

  private static int number(java.util.Map<Object, Integer> numbers, Object what) {
    return numbers.computeIfAbsent(what, none -> numbers.size());
  }

  private Seq<Encounter> encounter(Invitation invitation, Steps steps) {
    Set<ParticipantId> met = met(invitation).remove(invitation.participant());
    int more = steps.moreBy(Party.of(invitation.participant()), met.toArray().map(Party::of));
    return more == 0 ? Array.empty() : Array.of(new Encounter(invitation, met.toArray(), more));
  }

  /** Who asks and who has pledged to help; or who carries the offer. */
  private Set<ParticipantId> met(Invitation invitation) {
    if (invitation.to() instanceof Opportunity.OpenOffer open) {
      Offer offer = community.offers().get(open.id()).get();
      return offer.contactPersons().isEmpty()
          ? community.centres().get(offer.centre()).get().contactPersons()
          : offer.contactPersons();
    }
    RequestId id = ((Opportunity.OpenRequest) invitation.to()).id();
    CareRequest request = community.requests().get(id).get();
    return community.pledgesFor(id).keySet().add(request.asker());
  }

  /** One more at an offer, so that nobody comes for nothing. */
  private int room(Invitation invitation) {
    if (invitation.to() instanceof Opportunity.OpenOffer) {
      return 1;
    }
    RequestId id = ((Opportunity.OpenRequest) invitation.to()).id();
    return Math.max(
        1, community.requests().get(id).get().helpers() - community.pledgesFor(id).size());
  }
}
