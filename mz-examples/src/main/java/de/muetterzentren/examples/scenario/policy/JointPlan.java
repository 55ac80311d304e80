package de.muetterzentren.examples.scenario.policy;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.assignment.Effort;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.matching.plan.Plan;
import de.muetterzentren.matching.rule.HouseRule;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Urgency;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Asks whom the joint plan of the library proposes; where there are only emergencies to ask for
 * again, whoever fits best.
 *
 * @param name its name
 * @param invites whether people are invited
 * @param rules a house's own rules beside the standard ones
 */
record JointPlan(String name, boolean invites, Seq<HouseRule> rules) implements Policy {
  private static final int AT_HAND = 20;

  /** Counted in steps, so that it is the same everywhere; a house plans anew every day. */
  private static final Effort EFFORT = new Effort(50, 20_000, 20, 100, () -> false);

  @Override
  public Matcher matcher(Matcher standard) {
    return rules.isEmpty() ? standard : standard.withRules(rules);
  }

  @Override
  public Seq<Ask> asks(Round round) {
    if (round.open().isEmpty()) {
      return Array.empty();
    }
    if (round.open().forAll(request -> request.urgency() == Urgency.EMERGENCY)) {
      return Ranked.asks(round, round.open(), AT_HAND, (request, fitting) -> fitting);
    }
    Set<RequestId> open = round.open().map(CareRequest::id).toSet();
    Plan plan = round.matcher().plan(round.community(), horizon(round.open()), EFFORT);
    return plan.help()
        .filter(one -> open.contains(one.request()))
        .map(one -> new Ask(one.request(), one.helper(), one.starts().head()));
  }

  /** From the first to the last of these starts. */
  private static Horizon horizon(Seq<CareRequest> open) {
    Seq<Instant> starts = open.map(request -> request.when().earliest().toInstant());
    return new Horizon(starts.min().get(), starts.max().get().plus(1, ChronoUnit.SECONDS));
  }
}
