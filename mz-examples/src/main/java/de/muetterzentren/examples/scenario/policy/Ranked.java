package de.muetterzentren.examples.scenario.policy;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Asks for one request after the other. Nobody is asked for two in one round, so that no two yeses
 * can clash; whoever comes next is asked instead.
 */
final class Ranked {
  private Ranked() {}

  /**
   * @param requests in the order in which they choose
   * @param most how many proposals to look at for each
   * @param order who is asked first
   */
  static Seq<Ask> asks(
      Round round,
      Seq<CareRequest> requests,
      int most,
      BiFunction<CareRequest, Seq<Proposal>, Seq<Proposal>> order) {
    Map<RequestId, Answer> answers =
        HashMap.ofEntries(
            round
                .matcher()
                .withProposals(most)
                .withNearest(0)
                .answers(round.community(), requests.map(CareRequest::id))
                .map(answer -> io.vavr.Tuple.of(answer.request(), answer)));
    Set<ParticipantId> asked = new HashSet<>();
    List<Ask> asks = new ArrayList<>();
    for (CareRequest request : requests) {
      Answer answer = answers.get(request.id()).get();
      int needed = answer instanceof Answer.Proposed proposed ? proposed.stillNeeded() : 0;
      order
          .apply(request, answer.proposals())
          .filter(one -> !asked.contains(one.helper()))
          .take(needed)
          .forEach(
              one -> {
                asked.add(one.helper());
                asks.add(new Ask(request.id(), one.helper(), one.starts().head()));
              });
    }
    return Array.ofAll(asks);
  }
}
