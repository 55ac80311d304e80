package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.assignment.Effort;
import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.goods.Distribution;
import de.muetterzentren.matching.goods.Distributor;
import de.muetterzentren.matching.goods.Possible;
import de.muetterzentren.matching.goods.Promises;
import de.muetterzentren.matching.goods.Wanted;
import de.muetterzentren.matching.plan.Asked;
import de.muetterzentren.matching.plan.Changes;
import de.muetterzentren.matching.plan.Opportunity;
import de.muetterzentren.matching.plan.Plan;
import de.muetterzentren.matching.plan.PlanRules;
import de.muetterzentren.matching.plan.Planner;
import de.muetterzentren.matching.plan.Replan;
import de.muetterzentren.matching.plan.SameStart;
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
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** One matching, from a community to answers: facts in, rules fire, answers out. */
final class Matching {
  private final Community community;
  private final Travel travel;
  private final RuleRun rules;
  private final RuleCatalogue catalogue;
  private final boolean ownRules;
  private final Facts facts;
  private final Answering answering;
  private final Search search;

  Matching(Community community, Travel travel, RuleBook book, int mostProposals, int mostNearest) {
    this.rules = book.begin();
    this.catalogue = book.catalogue();
    this.ownRules = !book.own().isEmpty();
    this.community = community;
    this.travel = travel;
    this.facts = Facts.of(community);
    List<Helper> helpers = facts.helpers();
    Lazy<NearestHelpers> nearest = Lazy.of(() -> new NearestHelpers(helpers, travel));
    this.search = new Search(facts, helpers, nearest, travel, rules);
    this.answering =
        new Answering(
            nearest,
            new Referrals(community, travel),
            travel,
            rules,
            catalogue,
            mostProposals,
            mostNearest);
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
    Map<Need, Integer> needs = needs(requests);
    Map<Need, Found> found = new HashMap<>();
    Map<Need, List<OpenTurn>> turns = OpenTurn.search(community, facts, search, needs, found);
    Map<RequestId, Answer> answers = answering.answers(needs, found, turns);
    return requests.map(
        request ->
            answers.computeIfAbsent(request.id(), none -> Answering.pledged(community, request)));
  }

  /**
   * For which requests some people would be proposed. Where others decide on the kind of answer
   * too, in emergencies and where a request may be shared in turns, all are looked at; else these
   * alone.
   */
  Seq<Answer.Proposed> proposedAmong(
      Seq<CareRequest> requests, io.vavr.collection.Set<ParticipantId> people) {
    Map<RequestId, Answer.Proposed> proposed = new HashMap<>();
    var alone =
        requests.partition(one -> one.urgency() != Urgency.EMERGENCY && one.turns().isEmpty());
    for (Answer answer : answer(alone._2)) {
      if (answer instanceof Answer.Proposed some) {
        proposed.put(some.request(), among(some, people));
      }
    }
    Map<Need, Integer> needs = needs(alone._1);
    Findings findings = new Findings(travel);
    searchAmong(people)
        .search(needs)
        .forEach(
            (need, found) ->
                proposed.put(
                    need.request().id(),
                    among(answering.proposed(need, needs.get(need), found, findings), people)));
    return requests
        .distinctBy(CareRequest::id)
        .flatMap(one -> Option.of(proposed.get(one.id())))
        .filter(one -> !one.proposals().isEmpty());
  }

  private Search searchAmong(io.vavr.collection.Set<ParticipantId> people) {
    List<Helper> some =
        facts.helpers().stream().filter(helper -> people.contains(helper.id())).toList();
    return new Search(facts, some, Lazy.of(() -> new NearestHelpers(some, travel)), travel, rules);
  }

  private static Answer.Proposed among(
      Answer.Proposed answer, io.vavr.collection.Set<ParticipantId> people) {
    return new Answer.Proposed(
        answer.request(),
        answer.stillNeeded(),
        answer.stage(),
        answer.house(),
        answer.proposals().filter(one -> people.contains(one.helper())),
        Array.empty(),
        Array.empty());
  }

  /** Plans some requests jointly, those that still need helpers. */
  Plan plan(Seq<CareRequest> requests, Effort effort) {
    return planned(requests, asked -> Planner.plan(asked, rulesOfPlan(), effort));
  }

  /**
   * Plans with one start for all helpers of a request. What no plan can exceed is reckoned as if
   * each had an own start.
   */
  private Plan planned(Seq<CareRequest> requests, Function<List<Asked>, Plan> planner) {
    List<Asked> asked = asked(requests, Map.of());
    Plan apart = planner.apply(asked);
    Map<RequestId, Seq<ZonedDateTime>> same = SameStart.of(asked, apart);
    return same.isEmpty()
        ? apart
        : planner.apply(among(asked, asked(requests, same))).boundedBy(apart.certificate());
  }

  /** What the rules have said of the requests as they stand holds for those with one start too. */
  private static List<Asked> among(List<Asked> before, List<Asked> asked) {
    List<Asked> among = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      among.add(asked.get(i).among(before.get(i)));
    }
    return among;
  }

  /** The same, keeping the most of an earlier plan. */
  Replan replan(Seq<CareRequest> requests, Plan before, Effort effort) {
    Plan after = planned(requests, asked -> Planner.plan(asked, rulesOfPlan(), before, effort));
    Set<RequestId> open =
        requests
            .filter(one -> Answering.stillNeeded(community, one) > 0)
            .map(CareRequest::id)
            .toJavaSet();
    return Changes.of(
        before,
        after,
        open::contains,
        (request, turn, helper) ->
            community
                .participants()
                .get(helper)
                .map(person -> obstacles(request, turn.getOrElse(0), person))
                .getOrElse(Array.empty()));
  }

  private static List<Opportunity> opportunities(Found found) {
    return found.candidates().stream()
        .map(candidate -> candidate.opportunity(found.house().isDefined()))
        .toList();
  }

  /** The requests, and turns of shared requests, that still need helpers, with how many. */
  private Map<Need, Integer> tasks(
      Seq<CareRequest> requests, Map<RequestId, Seq<ZonedDateTime>> starts) {
    Map<Need, Integer> tasks = new LinkedHashMap<>();
    for (CareRequest request : requests) {
      Seq<ZonedDateTime> same = starts.get(request.id());
      if (same != null) {
        tasks.put(facts.need(request, same), Answering.stillNeeded(community, request));
      } else {
        tasks.putAll(
            request.turns().isEmpty()
                ? needs(Array.of(request))
                : OpenTurn.of(community, facts, request));
      }
    }
    return tasks;
  }

  /** The requests that still need helpers, with how many. */
  private Map<Need, Integer> needs(Seq<CareRequest> requests) {
    Map<Need, Integer> needs = new LinkedHashMap<>();
    for (CareRequest request : requests) {
      int needed = Answering.stillNeeded(community, request);
      if (needed > 0) {
        needs.put(facts.need(request), needed);
      }
    }
    return needs;
  }

  private PlanRules rulesOfPlan() {
    return new RulesOfPlan(rules, catalogue, travel, ownRules);
  }

  /**
   * The requests as tasks of a plan.
   *
   * @param starts of all times, for some that leave them open
   */
  private List<Asked> asked(Seq<CareRequest> requests, Map<RequestId, Seq<ZonedDateTime>> starts) {
    Map<Need, Integer> tasks = tasks(requests, starts);
    Map<Need, Found> found = search.everybody(tasks);
    List<Asked> asked = new ArrayList<>();
    tasks.forEach(
        (need, needed) -> asked.add(new Asked(need, needed, opportunities(found.get(need)))));
    return asked;
  }

  /** Shares out what is countable among some requests. */
  Distribution distribute(Seq<CareRequest> requests) {
    Promises promises = Promises.of(community);
    Map<Need, BigDecimal> open = new LinkedHashMap<>();
    Map<Need, Integer> needs = new LinkedHashMap<>();
    for (CareRequest request : requests) {
      promises
          .open(request)
          .forEach(
              quantity -> {
                Need need = facts.need(request);
                open.put(need, quantity);
                needs.put(need, Answering.stillNeeded(community, request));
              });
    }
    Map<Need, Found> found = search.everybody(needs);
    List<Wanted> wanted = new ArrayList<>();
    open.forEach(
        (need, quantity) ->
            wanted.add(new Wanted(need, quantity, possible(found.get(need), promises))));
    return Distributor.distribute(wanted, new RulesOfGoods(rules, travel, answering));
  }

  private List<Possible> possible(Found found, Promises promises) {
    Findings findings = new Findings(travel);
    return found.candidates().stream()
        .map(
            candidate ->
                candidate.possible(promises, found, () -> answering.proposal(candidate, findings)))
        .toList();
  }

  /** Nothing stands in the way of a turn that there is no more. */
  private Seq<Obstacle> obstacles(RequestId id, int turn, Participant helper) {
    CareRequest request = community.requests().get(id).get();
    return turn > 0 && (request.turns().isEmpty() || turn > request.numberOfTurns())
        ? Array.empty()
        : obstacles(request, turn, helper);
  }

  /** Everything that stands between a helper and a request, or a turn of it other than 0. */
  Seq<Obstacle> obstacles(CareRequest request, int turn, Participant helper) {
    Findings findings = new Findings(travel);
    Need need = turn == 0 ? facts.need(request) : facts.turn(request, turn);
    Pair pair = findings.pair(need, facts.helper(helper));
    rules.judge(List.of(pair), findings);
    return answering.obstacles(findings, pair);
  }

  /** Which rules of the house failed. */
  Seq<RuleFailure> failures() {
    return rules.failures();
  }
}
