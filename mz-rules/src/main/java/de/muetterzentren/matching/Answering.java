package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Tandem;
import de.muetterzentren.matching.answer.Turn;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.OpenPlaces;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.rule.RuleCatalogue;
import de.muetterzentren.matching.rule.RuleRun;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Makes answers of what a search has found. Used by one thread. */
final class Answering {
  /** How many nearest helpers are looked at, to show the few with the fewest obstacles. */
  private static final int LOOKED_AT = 12;

  private final Supplier<NearestHelpers> nearest;
  private final Referrals referrals;
  private final Travel travel;
  private final RuleRun rules;
  private final RuleCatalogue catalogue;
  private final int mostProposals;
  private final int mostNearest;

  Answering(
      Supplier<NearestHelpers> nearest,
      Referrals referrals,
      Travel travel,
      RuleRun rules,
      RuleCatalogue catalogue,
      int mostProposals,
      int mostNearest) {
    this.nearest = nearest;
    this.referrals = referrals;
    this.travel = travel;
    this.rules = rules;
    this.catalogue = catalogue;
    this.mostProposals = mostProposals;
    this.mostNearest = mostNearest;
  }

  /**
   * How many helpers a request needs beyond those who have pledged themselves, at the same time; 0
   * or more.
   */
  static int stillNeeded(Community community, CareRequest request) {
    return OpenPlaces.of(community, request).most();
  }

  /** The answer to a request that needs nobody more. */
  static Answer pledged(Community community, CareRequest request) {
    Seq<ParticipantId> helpers = Array.ofAll(community.pledgesFor(request.id()).keySet()).sorted();
    return new Answer.Pledged(request.id(), helpers);
  }

  /** How many of those who could be proposed are, given how many are needed. */
  static int shown(int mostProposals, int needed) {
    return Math.max(mostProposals, needed);
  }

  /**
   * An answer for each need, given how many helpers it needs and whom the search found, for all of
   * it and for the turns of those that are to be shared.
   */
  Map<RequestId, Answer> answers(
      Map<Need, Integer> needs, Map<Need, Found> found, Map<Need, List<OpenTurn>> turns) {
    Map<RequestId, Answer> answers = new HashMap<>();
    Map<Need, List<OpenTurn>> shared = new HashMap<>(turns);
    shared.values().removeIf(open -> open.stream().allMatch(OpenTurn::nobody));
    share(needs, found, shared, answers);
    propose(needs, found, shared.keySet(), answers);
    explain(needs, answers);
    return answers;
  }

  private void share(
      Map<Need, Integer> needs,
      Map<Need, Found> found,
      Map<Need, List<OpenTurn>> shared,
      Map<RequestId, Answer> answers) {
    if (shared.isEmpty()) {
      return;
    }
    Findings findings = new Findings(travel);
    Map<Need, Seq<Nearest>> near =
        nearest(
            shared.values().stream()
                .flatMap(List::stream)
                .filter(OpenTurn::nobody)
                .map(OpenTurn::need)
                .toList());
    shared.forEach(
        (need, turns) -> {
          Found whole = found.get(need);
          answers.put(
              need.request().id(),
              new Answer.InTurns(
                  need.request().id(),
                  needs.get(need),
                  whole == null ? Array.empty() : proposals(whole, needs.get(need), findings),
                  Array.ofAll(turns).map(turn -> turn(turn, near, findings)),
                  referrals.of(need)));
        });
  }

  private Turn turn(OpenTurn open, Map<Need, Seq<Nearest>> near, Findings findings) {
    When when = open.need().request().when();
    return new Turn(
        open.need().turn(),
        when.earliest().withZoneSameInstant(open.need().house().zone()),
        when.duration(),
        open.needed(),
        open.found().stage(),
        proposals(open.found(), open.needed(), findings),
        near.getOrDefault(open.need(), Array.empty()));
  }

  private void propose(
      Map<Need, Integer> needs,
      Map<Need, Found> searched,
      Set<Need> shared,
      Map<RequestId, Answer> answers) {
    Map<Need, Found> found = new HashMap<>(searched);
    found.keySet().removeAll(shared);
    found.values().removeIf(people -> people.candidates().isEmpty());
    Map<Need, Seq<Tandem>> tandems = new Tandems(nearest, travel, rules).of(found);
    Findings findings = new Findings(travel);
    found.forEach(
        (need, people) -> {
          Answer.Proposed proposed = proposed(need, needs.get(need), people, findings);
          answers.put(
              need.request().id(),
              new Answer.Proposed(
                  proposed.request(),
                  proposed.stillNeeded(),
                  proposed.stage(),
                  proposed.house(),
                  proposed.proposals(),
                  tandems.getOrDefault(need, Array.empty()),
                  referrals.of(need)));
        });
  }

  /** Those found, as an answer without tandems and referrals. */
  Answer.Proposed proposed(Need need, int needed, Found people, Findings findings) {
    return new Answer.Proposed(
        need.request().id(),
        needed,
        people.stage(),
        people.house(),
        proposals(people, needed, findings),
        Array.empty(),
        Array.empty());
  }

  private Seq<Proposal> proposals(Found people, int needed, Findings findings) {
    return Array.ofAll(people.candidates())
        .take(shown(mostProposals, needed))
        .map(candidate -> proposal(candidate, findings));
  }

  /** Somebody as people read it. */
  Proposal proposal(Candidate candidate, Findings findings) {
    return candidate.proposal(findings, catalogue);
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
    return new Answer.Unmet(
        need.request().id(),
        needed,
        nearest(Array.ofAll(findings.pairs(need)), findings),
        referrals.of(need));
  }

  /** Who comes nearest to each need of those who cannot be proposed for it. */
  Map<Need, Seq<Nearest>> nearest(Collection<Need> needs) {
    Findings findings = new Findings(travel);
    List<Pair> pairs = new ArrayList<>();
    if (mostNearest > 0) {
      needs.forEach(
          need ->
              nearest
                  .get()
                  .of(need, LOOKED_AT)
                  .forEach(one -> pairs.add(findings.pair(need, one))));
    }
    rules.judge(pairs, findings);
    Map<Need, Seq<Nearest>> found = new HashMap<>();
    for (Need need : needs) {
      Seq<Pair> others =
          Array.ofAll(findings.pairs(need))
              .filter(pair -> Candidate.possible(pair, findings.obstacles(pair)).isEmpty());
      found.put(need, nearest(others, findings));
    }
    return found;
  }

  private Seq<Nearest> nearest(Seq<Pair> pairs, Findings findings) {
    return pairs
        .sortBy(pair -> findings.obstacles(pair).size())
        .take(mostNearest)
        .map(pair -> new Nearest(pair.helper().id(), obstacles(findings, pair)));
  }

  /** What stands in the way of a pair, as people read it. */
  Seq<Obstacle> obstacles(Findings findings, Pair pair) {
    return obstacles(findings, pair, catalogue);
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
}
