package de.muetterzentren.balancing;

import de.muetterzentren.balancing.finding.Invitation;
import de.muetterzentren.balancing.finding.Opportunity;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Urgency;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.BiFunction;

/**
 * Finds what people could be invited to: open requests and offers of houses that matching would
 * propose them for. Emergencies are asked for elsewhere; nobody is invited where a limit of theirs
 * had to be set aside.
 */
final class Invitations {
  /** So that no invitation is a disappointment: not many are asked for the same. */
  private static final int ASKED_FOR_ONE = 3;

  private final Matcher matcher;
  private final Community community;
  private final LocalDate day;
  private final int outlookDays;

  Invitations(Matcher matcher, Community community, LocalDate day, int outlookDays) {
    this.matcher = matcher;
    this.community = community;
    this.day = day;
    this.outlookDays = outlookDays;
  }

  /** For each of these people what fits best, no more than they wish for. */
  Seq<Invitation> to(Seq<Participant> people) {
    Seq<Invitation> all = possible(people, Invitations::few);
    Map<ParticipantId, ? extends Seq<Invitation>> byPerson = all.groupBy(Invitation::participant);
    return people.flatMap(
        person ->
            Array.ofAll(
                    byPerson
                        .get(person.id())
                        .<Seq<Invitation>>map(some -> some)
                        .getOrElse(Array.empty()))
                .sorted(BEST_FIRST)
                .distinctBy(Invitation::to)
                .take(person.boundaries().invitationsAtATime()));
  }

  /** Everything to which these people could be invited, by the order of what it is. */
  Seq<Invitation> all(Seq<Participant> people) {
    return possible(people, (answer, possible) -> possible);
  }

  /** For each of these people what they could be invited to; of each answer what is chosen. */
  private Seq<Invitation> possible(
      Seq<Participant> people, BiFunction<Answer.Proposed, Seq<Proposal>, Seq<Proposal>> chosen) {
    if (people.isEmpty()) {
      return Array.empty();
    }
    Set<ParticipantId> invited = people.map(Participant::id).toSet();
    HelpAtOffers offers = HelpAtOffers.of(community, invited, day, outlookDays);
    Map<RequestId, Opportunity> opportunities =
        open()
            .<Map<RequestId, Opportunity>>foldLeft(
                LinkedHashMap.empty(), (all, id) -> all.put(id, new Opportunity.OpenRequest(id)))
            .merge(offers.opportunities());
    return matcher
        .proposedAmong(offers.community(), opportunities.keySet().toArray().sorted(), invited)
        .flatMap(
            answer ->
                chosen
                    .apply(answer, possible(answer, offers))
                    .map(one -> invitation(one, opportunities, offers)));
  }

  private static final Comparator<Invitation> BEST_FIRST =
      Comparator.<Invitation>comparingInt(one -> -one.proposal().points())
          .thenComparing(one -> one.start().toInstant())
          .thenComparingLong(one -> NeutralTie.of(one.proposal().request(), one.participant()));

  private Seq<RequestId> open() {
    return Array.ofAll(community.requests().values())
        .filter(request -> request.urgency() != Urgency.EMERGENCY && soon(request))
        .map(CareRequest::id);
  }

  private boolean soon(CareRequest request) {
    LocalDate on =
        LocalDate.ofInstant(
            request.when().earliest().toInstant(),
            community.centres().get(request.centre()).get().zone());
    return on.isAfter(day) && !on.isAfter(day.plusDays(outlookDays));
  }

  private static Seq<Proposal> possible(Answer.Proposed answer, HelpAtOffers offers) {
    return answer.proposals().filter(one -> one.waived().isEmpty() && offers.mayAsk(one));
  }

  private static Seq<Proposal> few(Answer.Proposed answer, Seq<Proposal> possible) {
    return possible.take(ASKED_FOR_ONE * answer.stillNeeded());
  }

  private static Invitation invitation(
      Proposal proposal, Map<RequestId, Opportunity> opportunities, HelpAtOffers offers) {
    CareRequest request = offers.community().requests().get(proposal.request()).get();
    return new Invitation(
        proposal.helper(),
        opportunities.get(proposal.request()).get(),
        offers.community().services().get(request.service()).get(),
        proposal.starts().head(),
        proposal);
  }
}
