package de.muetterzentren.matching.laws;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.fact.OpenPlaces;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Where;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** Answers in the shapes in which laws compare them. */
final class Answers {
  /** Proposes everybody who can be proposed. */
  static final Matcher UNLIMITED = Matcher.standard().withProposals(1_000_000);

  private Answers() {}

  static Map<RequestId, Answer> of(Matcher matcher, Community community) {
    return matcher.answers(community).toMap(Answer::request, answer -> answer);
  }

  /** Who could be proposed for each request, with nothing set aside and where it is asked for. */
  static Map<RequestId, Set<ParticipantId>> possible(Community community) {
    return of(UNLIMITED, community).mapValues(Answers::possible);
  }

  /** Who could be proposed with nothing set aside and where it is asked for. */
  static Set<ParticipantId> possible(Answer answer) {
    return inAHouse(answer) ? HashSet.empty() : usual(answer).map(Proposal::helper).toSet();
  }

  /** The proposals for which nothing was set aside. */
  static Seq<Proposal> usual(Answer answer) {
    return answer.proposals().filter(proposal -> proposal.waived().isEmpty());
  }

  /** Whether it would be in a house in place of at home. */
  static boolean inAHouse(Answer answer) {
    return answer instanceof Answer.Proposed proposed && proposed.house().isDefined();
  }

  /** The community in which the request is where the answer says. */
  static Community where(Answer answer, Community community) {
    return answer instanceof Answer.Proposed proposed
        ? proposed
            .house()
            .map(
                house ->
                    Changes.requests(
                        community,
                        request ->
                            request.id().equals(answer.request())
                                ? request.withWhere(Where.atCentre(house))
                                : request))
            .getOrElse(community)
        : community;
  }

  /** Whether people are asked for all of a request: not where some turns of it are pledged. */
  static boolean asAWhole(Answer answer, Community community) {
    return !(answer instanceof Answer.Pledged)
        && OpenPlaces.of(community, community.requests().get(answer.request()).get()).even();
  }

  /** Each proposal by helper, for each request, whatever their order. */
  static Map<RequestId, Map<ParticipantId, Proposal>> byHelper(Community community) {
    return of(UNLIMITED, community)
        .mapValues(answer -> answer.proposals().toMap(Proposal::helper, proposal -> proposal));
  }
}
