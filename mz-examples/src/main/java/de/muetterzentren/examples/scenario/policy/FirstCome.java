package de.muetterzentren.examples.scenario.policy;

import de.muetterzentren.matching.answer.Proposal;
import io.vavr.collection.Seq;

/** Requests in the order in which they came; who hears of it first is asked. */
record FirstCome() implements Policy {
  private static final int ALL = 1_000_000;

  @Override
  public String name() {
    return "first-come";
  }

  @Override
  public Seq<Ask> asks(Round round) {
    return Ranked.asks(
        round,
        round.open(),
        ALL,
        (request, able) ->
            able.sortBy(Proposal::helper)
                .sortBy(
                    one -> round.hearsFirst().applyAsDouble(request.id().value(), one.helper())));
  }
}
