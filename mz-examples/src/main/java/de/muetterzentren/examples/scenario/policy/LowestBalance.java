package de.muetterzentren.examples.scenario.policy;

import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Urgency;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * Whose turn it is to give, among the best fitting.
 *
 * @param among among how many
 */
record LowestBalance(int among) implements Policy {
  /** Some more, for those who are asked for another request already. */
  private static final int IN_RESERVE = 20;

  @Override
  public String name() {
    return among == 3 ? "lowest-balance" : "lowest-balance-" + among;
  }

  @Override
  public Seq<Ask> asks(Round round) {
    Seq<CareRequest> emergenciesFirst =
        round.open().sortBy(request -> request.urgency() != Urgency.EMERGENCY);
    return Ranked.asks(
        round,
        emergenciesFirst,
        among + IN_RESERVE,
        (request, fitting) -> inTurn(round, request, fitting));
  }

  private Seq<Proposal> inTurn(Round round, CareRequest request, Seq<Proposal> fitting) {
    Seq<Proposal> best = fitting.take(among);
    Map<ParticipantId, Proposal> by = best.toMap(Proposal::helper, one -> one);
    return round
        .turns()
        .order(best.map(Proposal::helper), request.id().value())
        .map(id -> by.get(id).get())
        .appendAll(fitting.drop(among));
  }
}
