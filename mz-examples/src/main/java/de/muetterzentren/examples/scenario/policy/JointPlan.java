package de.muetterzentren.examples.scenario.policy;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.matching.plan.Plan;
import de.muetterzentren.matching.rule.HouseRule;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Asks whom the joint plan of the library proposes.
 *
 * @param name its name
 * @param invites whether people are invited
 * @param rules a house's own rules beside the standard ones
 */
record JointPlan(String name, boolean invites, Seq<HouseRule> rules) implements Policy {
  @Override
  public Matcher matcher(Matcher standard) {
    return rules.isEmpty() ? standard : standard.withRules(rules);
  }

  @Override
  public Seq<Ask> asks(Round round) {
    if (round.open().isEmpty()) {
      return Array.empty();
    }
    Set<RequestId> open = round.open().map(CareRequest::id).toSet();
    Plan plan = round.matcher().plan(round.community(), horizon(round.open()));
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
