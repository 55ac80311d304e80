package de.muetterzentren.examples.scenario.policy;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An hour costs a token.
 *
 * @param start tokens at the start
 * @param limit willing to help only while holding less
 */
record TokenMoney(double start, double limit) implements Policy {
  private static final int ALL = 1_000_000;
  private static final double HOUR = Duration.ofHours(1).toMillis();

  @Override
  public String name() {
    return "tokens";
  }

  /** As long as the asker can pay for all of them together; a house gives out tokens. */
  @Override
  public Seq<CareRequest> taken(Round round) {
    Map<ParticipantId, Double> left = new HashMap<>();
    List<CareRequest> taken = new ArrayList<>();
    for (CareRequest request : round.open()) {
      double price = request.duration().toMillis() / HOUR;
      double holds =
          left.computeIfAbsent(request.asker(), id -> start + round.balance().applyAsDouble(id));
      if (round.houseAsks(request)) {
        taken.add(request);
      } else if (holds >= price) {
        left.put(request.asker(), holds - price);
        taken.add(request);
      }
    }
    return Array.ofAll(taken);
  }

  @Override
  public Seq<Ask> asks(Round round) {
    return Ranked.asks(
        round,
        round.open(),
        ALL,
        (request, fitting) ->
            fitting.filter(one -> start + round.balance().applyAsDouble(one.helper()) < limit));
  }
}
