package de.muetterzentren.balancing;

import de.muetterzentren.balancing.finding.Opportunity;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.threeten.extra.Interval;

/**
 * Help that would be welcome at offers of houses, as requests of their contact persons, so that the
 * rules of matching say who could really lend a hand.
 *
 * @param community with these requests
 * @param opportunities which request is for which offer
 */
record HelpAtOffers(Community community, Map<RequestId, Opportunity> opportunities) {
  private static final Duration A_WHILE = Duration.ofHours(2);
  private static final Duration A_WEEK = Duration.ofDays(7);
  private static final int FEW_TIMES = 3;

  static HelpAtOffers of(
      Community community, Set<ParticipantId> invited, LocalDate day, int outlookDays) {
    HelpAtOffers all = new HelpAtOffers(community, LinkedHashMap.empty());
    for (Offer offer : Array.ofAll(community.offers().values()).sortBy(Offer::id)) {
      Centre house = community.centres().get(offer.centre()).get();
      for (ParticipantId contact : contact(offer, house, invited)) {
        for (Interval time : times(community, offer, day, outlookDays)) {
          all = all.with(offer, house, contact, time);
        }
      }
    }
    return all;
  }

  /**
   * Whether the helper may be asked. Whoever is a contact person of the offer is there already, and
   * who has said no to it is not asked again.
   */
  boolean mayAsk(Proposal proposal) {
    return opportunities
        .get(proposal.request())
        .forAll(
            to ->
                !(to instanceof Opportunity.OpenOffer offer)
                    || !contactPersons(offer.id()).contains(proposal.helper())
                        && !community.declinesOf(offer.id()).containsKey(proposal.helper()));
  }

  private Set<ParticipantId> contactPersons(OfferId offer) {
    return community.offers().get(offer).get().contactPersons();
  }

  /** One of those who are there; somebody who is not invited, if there is one. */
  private static Option<ParticipantId> contact(
      Offer offer, Centre house, Set<ParticipantId> invited) {
    Set<ParticipantId> there =
        offer.contactPersons().isEmpty() ? house.contactPersons() : offer.contactPersons();
    return Array.ofAll(there)
        .sortBy(id -> NeutralTie.of(offer.id().value(), id.value()))
        .sortBy(invited::contains)
        .headOption();
  }

  /** All times of a week, so that every day of the week has its turn, and a few of what is rare. */
  private static Seq<Interval> times(
      Community community, Offer offer, LocalDate day, int outlookDays) {
    Centre house = community.centres().get(offer.centre()).get();
    Interval outlook =
        Interval.of(
            day.plusDays(1).atStartOfDay(house.zone()).toInstant(),
            day.plusDays(outlookDays + 1L).atStartOfDay(house.zone()).toInstant());
    Seq<Interval> all = community.times(offer, outlook).intervals();
    return all.zipWithIndex()
        .filter(
            time ->
                time._2 < FEW_TIMES
                    || Duration.between(all.head().getStart(), time._1.getStart()).compareTo(A_WEEK)
                        < 0)
        .map(time -> time._1);
  }

  private HelpAtOffers with(Offer offer, Centre house, ParticipantId contact, Interval time) {
    Duration span = time.toDuration().compareTo(A_WHILE) < 0 ? time.toDuration() : A_WHILE;
    ZonedDateTime first = at(time.getStart(), house);
    CareRequest help =
        CareRequest.builder()
            .id(newId())
            .centre(house.id())
            .asker(contact)
            .service(offer.service())
            .where(Where.atCentre(house.id()))
            .when(When.between(first, at(time.getEnd().minus(span), house), span))
            .build();
    return new HelpAtOffers(
        community.with(help).get(),
        opportunities.put(help.id(), new Opportunity.OpenOffer(offer.id())));
  }

  private static ZonedDateTime at(Instant moment, Centre house) {
    return moment.atZone(house.zone());
  }

  /** An id that the community does not have. */
  private RequestId newId() {
    int number = opportunities.size();
    RequestId id = RequestId.of("offer-" + number);
    while (community.requests().containsKey(id)) {
      number++;
      id = RequestId.of("offer-" + number);
    }
    return id;
  }
}
