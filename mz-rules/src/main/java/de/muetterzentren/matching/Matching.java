package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Reason;
import de.muetterzentren.matching.fact.Areas;
import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.Finding;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.requirement.CommonStart;
import de.muetterzentren.matching.requirement.SomethingLeft;
import de.muetterzentren.matching.rule.RuleBook;
import de.muetterzentren.matching.rule.RuleCatalogue;
import de.muetterzentren.matching.rule.RuleFailure;
import de.muetterzentren.matching.rule.RuleRun;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One matching, from a community to answers: facts in, rules fire, answers out. */
final class Matching {
  /** How many nearest helpers are looked at, to show the few with the fewest obstacles. */
  private static final int LOOKED_AT = 12;

  private final Community community;
  private final Travel travel;
  private final RuleCatalogue catalogue;
  private final RuleRun rules;
  private final int mostProposals;
  private final int mostNearest;
  private final Map<Need, Answer> answers = new HashMap<>();

  Matching(Community community, Travel travel, RuleBook book, int mostProposals, int mostNearest) {
    this.catalogue = book.catalogue();
    this.rules = book.begin();
    this.community = community;
    this.travel = travel;
    this.mostProposals = mostProposals;
    this.mostNearest = mostNearest;
  }

  Seq<Answer> answers(Seq<CareRequest> requests) {
    Facts facts = Facts.of(community);
    List<Helper> helpers = facts.helpers();
    Map<CareRequest, Need> needs = new LinkedHashMap<>();
    for (CareRequest request : requests) {
      if (stillNeeded(request) > 0) {
        needs.computeIfAbsent(request, facts::need);
      }
    }
    List<Need> open = new ArrayList<>(needs.values());
    propose(open, helpers);
    explain(open, helpers);
    return requests.map(
        request -> {
          Need need = needs.get(request);
          return need == null ? pledged(request) : answers.get(need);
        });
  }

  /** Everything that stands between a helper and a request. */
  Seq<Obstacle> obstacles(CareRequest request, Participant helper) {
    Facts facts = Facts.of(community);
    Findings findings = new Findings(travel);
    Pair pair = findings.pair(facts.need(request), facts.helper(helper));
    rules.judge(List.of(pair), findings);
    return obstacles(findings, pair);
  }

  /** Which rules of the house failed. */
  Seq<RuleFailure> failures() {
    return rules.failures();
  }

  private void propose(List<Need> needs, List<Helper> helpers) {
    Areas areas = new Areas(needs, helpers, travel);
    Findings findings = new Findings(travel);
    for (Areas.Batch batch : areas.batches()) {
      rules.match(batch.hands(), batch.asks(), findings);
    }
    for (Need need : needs) {
      Seq<Proposal> proposals = best(findings, need);
      if (!proposals.isEmpty()) {
        answers.put(
            need,
            new Answer.Proposed(
                need.request().id(),
                stillNeeded(need.request()),
                EmergencyStage.USUAL,
                Option.none(),
                proposals,
                Array.empty(),
                Array.empty()));
      }
    }
  }

  private void explain(List<Need> needs, List<Helper> helpers) {
    NearestHelpers nearest = new NearestHelpers(helpers, travel);
    Findings findings = new Findings(travel);
    List<Pair> pairs = new ArrayList<>();
    for (Need need : needs) {
      if (mostNearest > 0 && !answers.containsKey(need)) {
        nearest.of(need, LOOKED_AT).forEach(helper -> pairs.add(findings.pair(need, helper)));
      }
    }
    rules.judge(pairs, findings);
    for (Need need : needs) {
      if (!answers.containsKey(need)) {
        Seq<Nearest> found =
            Array.ofAll(findings.pairs(need))
                .sortBy(pair -> findings.obstacles(pair).size())
                .take(mostNearest)
                .map(pair -> new Nearest(pair.helper().id(), obstacles(findings, pair)));
        answers.put(
            need,
            new Answer.Unmet(
                need.request().id(), stillNeeded(need.request()), found, Array.empty()));
      }
    }
  }

  private record Ranked(Pair pair, int points, long tie) {
    static final Comparator<Ranked> BEST_FIRST =
        Comparator.comparingInt(Ranked::points)
            .reversed()
            .thenComparingLong(Ranked::tie)
            .thenComparing(ranked -> ranked.pair().helper().id());
  }

  private Seq<Proposal> best(Findings findings, Need need) {
    List<Ranked> ranked = new ArrayList<>();
    for (Pair pair : findings.pairs(need)) {
      if (findings.obstacles(pair).isEmpty()) {
        int points = 0;
        for (Finding reason : findings.reasons(pair)) {
          points += reason.points();
        }
        long tie = NeutralTie.of(need.request().id(), pair.helper().id());
        ranked.add(new Ranked(pair, points, tie));
      }
    }
    ranked.sort(Ranked.BEST_FIRST);
    int most = Math.max(mostProposals, stillNeeded(need.request()));
    return Array.ofAll(ranked).take(most).map(best -> proposal(findings, best));
  }

  private Proposal proposal(Findings findings, Ranked ranked) {
    Pair pair = ranked.pair();
    Seq<Reason> reasons =
        Array.ofAll(findings.reasons(pair))
            .map(
                found ->
                    new Reason(
                        found.rule(), found.points(), found.said(), catalogue.rule(found.rule())))
            .sorted(Comparator.comparingInt(Reason::points).reversed().thenComparing(Reason::rule));
    return new Proposal(
        pair.need().request().id(),
        pair.helper().id(),
        ranked.points(),
        reasons,
        CommonStart.earliest(pair).map(start -> start.atZone(pair.need().house().zone())),
        SomethingLeft.share(pair),
        Array.empty());
  }

  Seq<Obstacle> obstacles(Findings findings, Pair pair) {
    return Array.ofAll(findings.obstacles(pair))
        .map(
            found ->
                new Obstacle(
                    found.rule(),
                    pair.need().request().id(),
                    pair.helper().id(),
                    found.said(),
                    catalogue.rule(found.rule())))
        .sortBy(Obstacle::rule);
  }

  private Answer pledged(CareRequest request) {
    Seq<ParticipantId> helpers = Array.ofAll(community.pledgesFor(request.id()).keySet()).sorted();
    return new Answer.Pledged(request.id(), helpers);
  }

  private int stillNeeded(CareRequest request) {
    return Math.max(0, request.helpers() - community.pledgesFor(request.id()).size());
  }
}
