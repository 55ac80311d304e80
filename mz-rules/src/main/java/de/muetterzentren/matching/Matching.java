package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Tandem;
import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.Finding;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Languages;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.internal.RuleBase;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.HowToGet;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.service.Service;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One matching, from a community to answers: facts in, rules fire, answers out. */
final class Matching {
  /** How many nearest helpers are looked at, to show the few with the fewest obstacles. */
  private static final int LOOKED_AT = 12;

  private final Community community;
  private final Travel travel;
  private final int mostProposals;
  private final int mostNearest;
  private final Facts facts;
  private final List<Helper> helpers;
  private final Lazy<NearestHelpers> nearest;
  private final Referrals referrals;

  Matching(Community community, Travel travel, int mostProposals, int mostNearest) {
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

  private void propose(Map<Need, Integer> needs, Map<RequestId, Answer> answers) {
    Search search = new Search(facts, helpers, nearest, travel);
    Map<Need, Found> found = search.search(needs);
    found.values().removeIf(people -> people.candidates().isEmpty());
    Map<Need, Seq<Tandem>> tandems = new Tandems(nearest, travel).of(found);
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
        .map(candidate -> candidate.proposal(findings));
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
    RuleBase.standard().judge(pairs, findings);
    needs.forEach(
        (need, needed) ->
            answers.computeIfAbsent(need.request().id(), request -> unmet(need, needed, findings)));
  }

  private Answer unmet(Need need, int needed, Findings findings) {
    Seq<Nearest> found =
        Array.ofAll(findings.pairs(need))
            .sortBy(pair -> findings.obstacles(pair).size())
            .take(mostNearest)
            .map(pair -> new Nearest(pair.helper().id(), obstacles(findings, pair)));
    return new Answer.Unmet(need.request().id(), needed, found, referrals.of(need));
  }

  static Seq<Obstacle> obstacles(Findings findings, Pair pair) {
    return Array.ofAll(findings.obstacles(pair))
        .map(
            found ->
                new Obstacle(
                    found.rule(), pair.need().request().id(), pair.helper().id(), values(found)))
        .sortBy(Obstacle::rule);
  }

  /** Numbers as double, services, languages and ways to a proof as they are, all else as text. */
  static Array<Object> values(Finding found) {
    return Array.of(found.values())
        .map(
            value ->
                value instanceof Number number
                    ? (Object) number.doubleValue()
                    : value instanceof Service
                            || value instanceof Languages
                            || value instanceof HowToGet
                        ? value
                        : value.toString());
  }

  private Answer pledged(CareRequest request) {
    Seq<ParticipantId> helpers = Array.ofAll(community.pledgesFor(request.id()).keySet()).sorted();
    return new Answer.Pledged(request.id(), helpers);
  }

  private int stillNeeded(CareRequest request) {
    return Math.max(0, request.helpers() - community.pledgesFor(request.id()).size());
  }
}
