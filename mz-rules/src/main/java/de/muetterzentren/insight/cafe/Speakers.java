package de.muetterzentren.insight.cafe;

import de.muetterzentren.insight.cafe.fact.Speaker;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who might give a short input on a topic: people whom matching would propose for what it is about,
 * during the next meeting, and partners.
 */
record Speakers(Matcher matcher, Community community, Offer cafe, Option<Meeting> next) {
  private static final Duration SHORT = Duration.ofMinutes(30);

  Seq<Speaker> on(Topic topic) {
    return topic
        .service()
        .<Seq<Speaker>>map(service -> people(topic, service).appendAll(partners(topic, service)))
        .getOrElse(Array.empty());
  }

  private Seq<Speaker> partners(Topic topic, ServiceId service) {
    return Array.ofAll(community.partners().values())
        .sortBy(partner -> partner.id())
        .sortBy(partner -> NeutralTie.of(cafe.id().value(), partner.id().value()))
        .map(partner -> speaker(topic, partner, partner.services().contains(service)));
  }

  private static Speaker speaker(Topic topic, Partner partner, boolean knows) {
    return new Speaker(topic, Party.of(partner.id()), partner.name(), knows, false);
  }

  /** Asked for by somebody whom nobody knows, so that the contact persons can be among them. */
  private Seq<Speaker> people(Topic topic, ServiceId service) {
    if (next.isEmpty()) {
      return Array.empty();
    }
    ParticipantId nobody =
        unused("cafe", ParticipantId::of, id -> community.participants().containsKey(id));
    RequestId id = unused("cafe", RequestId::of, other -> community.requests().containsKey(other));
    Community asking =
        community
            .with(Participant.of(nobody))
            .flatMap(with -> with.with(input(id, nobody, service, next.get())))
            .get();
    return matcher
        .proposedAmong(asking, Array.of(id), community.participants().keySet())
        .flatMap(answer -> answer.proposals().filter(one -> one.waived().isEmpty()))
        .map(Proposal::helper)
        .map(who -> new Speaker(topic, Party.of(who), who.value(), true, wishesNotToBeAsked(who)));
  }

  private boolean wishesNotToBeAsked(ParticipantId who) {
    return community.declinesOf(cafe.id()).containsKey(who)
        || community.participants().get(who).get().boundaries().invitationsAtATime() == 0;
  }

  private CareRequest input(RequestId id, ParticipantId asker, ServiceId service, Meeting meeting) {
    Duration span =
        meeting.time().toDuration().compareTo(SHORT) < 0 ? meeting.time().toDuration() : SHORT;
    return CareRequest.builder()
        .id(id)
        .centre(cafe.centre())
        .asker(asker)
        .service(service)
        .where(Where.atCentre(cafe.centre()))
        .when(
            When.between(
                meeting.time().getStart().atZone(meeting.zone()),
                meeting.time().getEnd().minus(span).atZone(meeting.zone()),
                span))
        .build();
  }

  /** An id that the community does not have. */
  private static <I> I unused(String name, Function<String, I> id, Predicate<I> taken) {
    int number = 0;
    while (taken.test(id.apply(name + "-" + number))) {
      number++;
    }
    return id.apply(name + "-" + number);
  }
}
