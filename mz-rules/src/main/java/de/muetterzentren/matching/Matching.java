package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Tandem;
import de.muetterzentren.matching.assignment.Effort;
import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.plan.Asked;
import de.muetterzentren.matching.plan.Changes;
import de.muetterzentren.matching.plan.Plan;
import de.muetterzentren.matching.plan.PlanRules;
import de.muetterzentren.matching.plan.Planner;
import de.muetterzentren.matching.plan.Replan;
import de.muetterzentren.matching.rule.RuleBook;
import de.muetterzentren.matching.rule.RuleCatalogue;
import de.muetterzentren.matching.rule.RuleFailure;
import de.muetterzentren.matching.rule.RuleRun;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Urgency;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One matching, from a community to answers: facts in, rules fire, answers out. */
final class Matching {
  /** How many nearest helpers are looked at, to show the few with the fewest obstacles. */
  private static final int LOOKED_AT = 12;

  private final Community community;
  private final Travel travel;
  private final RuleCatalogue catalogue;
  private final RuleRun rules;
  private final boolean ownRules;
  private final int mostProposals;
  private final int mostNearest;
  private final Facts facts;
  private final List<Helper> helpers;
  private final Lazy<NearestHelpers> nearest;
  private final Referrals referrals;

  Matching(Community community, Travel travel, RuleBook book, int mostProposals, int mostNearest) {
    this.catalogue = book.catalogue();
    this.rules = book.begin();
    this.ownRules = !book.own().isEmpty();
    this.community = community;
    this.travel = travel;
    this.mostProposals = mostProposals;
    this.mostNearest = mostNearest;
    this.facts = Facts.of(community);
    this.helpers = facts.helpers();
    this.nearest = Lazy.of(() -> new NearestHelpers(helpers, travel));
    this.referrals = new Referrals(community, travel);
  }

  /** Answers each request once: all emergencies before it looks at any of the others. */
  void answers(Seq<CareRequest> requests, Consumer<Answer> asTheyCome) {
    var urgent =
        requests
            .distinctBy(CareRequest::id)
            .partition(request -> request.urgency() == Urgency.EMERGENCY);
    answer(urgent._1).forEach(asTheyCome);
    answer(urgent._2).forEach(asTheyCome);
  }

  private Seq<Answer> answer(Seq<CareRequest> requests) {
    Map<Need, Integer> needs = new LinkedHashMap<>();
    for (CareRequest request : requests) {
      int needed = stillNeeded(request);
      if (needed > 0) {
        needs.put(facts.need(request), needed);
      }
    }
    Map<RequestId, Answer> answers = new HashMap<>();
    propose(needs, answers);
    explain(needs, answers);
    return requests.map(request -> answers.computeIfAbsent(request.id(), none -> pledged(request)));
  }

  /** Plans some requests jointly, those that still need helpers. */
  Plan plan(Seq<CareRequest> requests, Effort effort) {
    return Planner.plan(asked(requests), rulesOfPlan(), effort);
  }

  /** The same, keeping the most of an earlier plan. */
  Replan replan(Seq<CareRequest> requests, Plan before, Effort effort) {
    List<Asked> asked = asked(requests);
    Plan after = Planner.plan(asked, rulesOfPlan(), before, effort);
    Set<RequestId> open =
        asked.stream().map(one -> one.need().request().id()).collect(Collectors.toSet());
    return Changes.of(
        before,
        after,
        open::contains,
        (request, helper) ->
            community
                .participants()
                .get(helper)
                .map(person -> obstacles(community.requests().get(request).get(), person))
                .getOrElse(Array.empty()));
  }

  private PlanRules rulesOfPlan() {
    return new RulesOfPlan(rules, travel, ownRules);
  }

  private List<Asked> asked(Seq<CareRequest> requests) {
    Map<Need, Integer> needs = new LinkedHashMap<>();
    for (CareRequest request : requests) {
      int needed = stillNeeded(request);
      if (needed > 0) {
        needs.put(facts.need(request), needed);
      }
    }
    Map<Need, Found> found = new Search(facts, helpers, nearest, travel, rules).search(needs);
    List<Asked> asked = new ArrayList<>();
    needs.forEach(
        (need, needed) ->
            asked.add(
                new Asked(
                    need,
                    needed,
                    found.get(need).candidates().stream().map(Candidate::opportunity).toList())));
    return asked;
  }

  /** Everything that stands between a helper and a request. */
  Seq<Obstacle> obstacles(CareRequest request, Participant helper) {
    Findings findings = new Findings(travel);
    Pair pair = findings.pair(facts.need(request), facts.helper(helper));
    rules.judge(List.of(pair), findings);
    return obstacles(findings, pair, catalogue);
  }

  /** Which rules of the house failed. */
  Seq<RuleFailure> failures() {
    return rules.failures();
  }

  private void propose(Map<Need, Integer> needs, Map<RequestId, Answer> answers) {
    Search search = new Search(facts, helpers, nearest, travel, rules);
    Map<Need, Found> found = search.search(needs);
    found.values().removeIf(people -> people.candidates().isEmpty());
    Map<Need, Seq<Tandem>> tandems = new Tandems(nearest, travel, rules).of(found);
    found.forEach(
        (need, people) ->
            answers.put(
                need.request().id(),
                new Answer.Proposed(
                    need.request().id(),
                    needs.get(need),
                    people.stage(),
                    people.house(),
                    proposals(people, needs.get(need), search.findings()),
                    tandems.getOrDefault(need, Array.empty()),
                    referrals.of(need))));
  }

  private Seq<Proposal> proposals(Found people, int needed, Findings findings) {
    return Array.ofAll(people.candidates())
        .take(Math.max(mostProposals, needed))
        .map(candidate -> candidate.proposal(findings, catalogue));
  }

  private void explain(Map<Need, Integer> needs, Map<RequestId, Answer> answers) {
    if (answers.size() == needs.size()) {
      return;
    }
    Findings findings = new Findings(travel);
    List<Pair> pairs = new ArrayList<>();
    for (Need need : needs.keySet()) {
      if (mostNearest > 0 && !answers.containsKey(need.request().id())) {
        nearest.get().of(need, LOOKED_AT).forEach(one -> pairs.add(findings.pair(need, one)));
      }
    }
    rules.judge(pairs, findings);
    needs.forEach(
        (need, needed) ->
            answers.computeIfAbsent(need.request().id(), request -> unmet(need, needed, findings)));
  }

  private Answer unmet(Need need, int needed, Findings findings) {
    Seq<Nearest> found =
        Array.ofAll(findings.pairs(need))
            .sortBy(pair -> findings.obstacles(pair).size())
            .take(mostNearest)
            .map(pair -> new Nearest(pair.helper().id(), obstacles(findings, pair, catalogue)));
    return new Answer.Unmet(need.request().id(), needed, found, referrals.of(need));
  }

  static Seq<Obstacle> obstacles(Findings findings, Pair pair, RuleCatalogue catalogue) {
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
