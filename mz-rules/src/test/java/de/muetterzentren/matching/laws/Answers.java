package de.muetterzentren.matching.laws;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/** Answers in the shapes in which laws compare them. */
final class Answers {
  /** Proposes everybody who can be proposed. */
  static final Matcher UNLIMITED = Matcher.standard().withProposals(1_000_000);

  private Answers() {}

  static Map<RequestId, Answer> of(Matcher matcher, Community community) {
    return matcher.answers(community).toMap(Answer::request, answer -> answer);
  }

  /** Who could be proposed for each request. */
  static Map<RequestId, Set<ParticipantId>> possible(Community community) {
    return of(UNLIMITED, community)
        .mapValues(answer -> answer.proposals().map(Proposal::helper).toSet());
  }

  /** Each proposal by helper, for each request, whatever their order. */
  static Map<RequestId, Map<ParticipantId, Proposal>> byHelper(Community community) {
    return of(UNLIMITED, community)
        .mapValues(answer -> answer.proposals().toMap(Proposal::helper, proposal -> proposal));
  }
}
