package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Reason;
import de.muetterzentren.matching.fact.Finding;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.goods.Possible;
import de.muetterzentren.matching.goods.Promises;
import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.matching.plan.Opportunity;
import de.muetterzentren.matching.requirement.CommonStart;
import de.muetterzentren.matching.requirement.SomethingLeft;
import de.muetterzentren.matching.rule.RuleCatalogue;
import de.muetterzentren.model.participant.Ability;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Somebody who can be proposed.
 *
 * @param stage the first stage in which that is possible; usual unless it is an emergency
 * @param points what speaks for it
 * @param tie orders those with the same points
 */
record Candidate(Pair pair, EmergencyStage stage, int points, long tie) {
  /** Whoever needs less to be set aside comes first. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::stage)
          .thenComparing(Comparator.comparingInt(Candidate::points).reversed())
          .thenComparingLong(Candidate::tie)
          .thenComparing(candidate -> candidate.pair().helper().id());

  /** The pairs that can be proposed, best first. */
  static List<Candidate> among(Iterable<Pair> pairs, Findings findings) {
    List<Candidate> candidates = new ArrayList<>();
    for (Pair pair : pairs) {
      possible(pair, findings.obstacles(pair))
          .ifPresent(stage -> candidates.add(of(pair, stage, findings)));
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  /** A pair in a stage, with the sum of its points. */
  static Candidate of(Pair pair, EmergencyStage stage, Findings findings) {
    int points = 0;
    for (Finding reason : findings.reasons(pair)) {
      points += reason.points();
    }
    long tie = NeutralTie.of(pair.need().request().id(), pair.helper().id());
    return new Candidate(pair, stage, points, tie);
  }

  /** The first stage in which these obstacles do not matter. */
  static Optional<EmergencyStage> possible(Pair pair, List<Finding> obstacles) {
    if (obstacles.isEmpty()) {
      return Optional.of(EmergencyStage.USUAL);
    }
    return pair.need().emergency() ? EmergencyPath.stage(pair, obstacles) : Optional.empty();
  }

  /** As the joint plan sees it. */
  Opportunity opportunity(boolean inTheHouse) {
    return new Opportunity(pair, pair, stage, inTheHouse, points, tie);
  }

  /** As the distribution of goods sees it. */
  Possible possible(Promises promises, Found found, Supplier<Proposal> proposal) {
    return new Possible(
        pair,
        promises.left(
            pair.helper().id(),
            pair.need().request(),
            pair.ability().map(Ability::stock).orElse(Option.none())),
        found.house().isDefined() ? EmergencyStage.IN_THE_OPEN_HOUSE : stage,
        found.house(),
        tie,
        proposal);
  }

  /** As people read it. */
  Proposal proposal(Findings findings, RuleCatalogue catalogue) {
    return new Proposal(
        pair.need().request().id(),
        pair.helper().id(),
        points,
        reasons(findings, pair, catalogue),
        CommonStart.earliest(pair).map(start -> start.atZone(pair.need().house().zone())),
        SomethingLeft.share(pair),
        Answering.obstacles(findings, pair, catalogue));
  }

  /** Every reason for a pair, most points first. */
  static Seq<Reason> reasons(Findings findings, Pair pair, RuleCatalogue catalogue) {
    return Array.ofAll(findings.reasons(pair))
        .map(
            found ->
                new Reason(
                    found.rule(), found.points(), found.said(), catalogue.rule(found.rule())))
        .sorted(Comparator.comparingInt(Reason::points).reversed().thenComparing(Reason::rule));
  }
}
