package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Tandem;
import de.muetterzentren.matching.fact.Finding;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.requirement.CommonStart;
import de.muetterzentren.matching.requirement.FreeForTheSpan;
import de.muetterzentren.matching.requirement.PairWishes;
import de.muetterzentren.matching.requirement.WithinReach;
import de.muetterzentren.matching.rule.RuleRun;
import de.muetterzentren.matching.travel.Travel;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Finds people who wish to learn a task, to be there beside the best proposed helper. Nothing is
 * set aside for them but that they cannot give the service yet: legal conditions of the task hold
 * for whoever is there, watching or joining in, and so do the wishes of all three.
 */
final class Tandems {
  /** So many of the nearest are looked at for each need, none further away than 50 km. */
  private static final int LOOKED_AT = 4;

  private static final int MOST = 2;
  private static final int NEEDS_AT_ONCE = 1_000;
  private static final double FURTHEST_KM = 50;
  private static final String TO_BE_LEARNT = "can-give-service";

  private final Supplier<NearestHelpers> nearest;
  private final Travel travel;
  private final RuleRun rules;

  Tandems(Supplier<NearestHelpers> nearest, Travel travel, RuleRun rules) {
    this.nearest = nearest;
    this.travel = travel;
    this.rules = rules;
  }

  /**
   * Learners for each need for which somebody was found; none in an emergency: nothing is learnt
   * there.
   */
  Map<Need, Seq<Tandem>> of(Map<Need, Found> found) {
    Map<Need, Seq<Tandem>> tandems = new HashMap<>();
    List<Need> needs = found.keySet().stream().filter(need -> !need.emergency()).toList();
    for (int i = 0; i < needs.size(); i += NEEDS_AT_ONCE) {
      Findings findings = new Findings(travel);
      List<Need> some = needs.subList(i, Math.min(i + NEEDS_AT_ONCE, needs.size()));
      List<Pair> pairs = new ArrayList<>();
      for (Need need : some) {
        Travel ways = travel;
        nearest
            .get()
            .learning(need, LOOKED_AT, FURTHEST_KM, helper -> worthALook(need, helper, ways))
            .forEach(helper -> pairs.add(findings.pair(need, helper)));
      }
      rules.judge(pairs, findings);
      for (Need need : some) {
        tandems.put(need, tandems(findings, need, found.get(need).candidates().get(0).pair()));
      }
    }
    return tandems;
  }

  private static boolean worthALook(Need need, Helper helper, Travel travel) {
    return !helper.can(need.service().id(), need.firstDay())
        && WithinReach.near(need, helper, travel)
        && FreeForTheSpan.atHand(need, helper);
  }

  private static Seq<Tandem> tandems(Findings findings, Need need, Pair best) {
    return Array.ofAll(findings.pairs(need))
        .filter(pair -> onlyToBeLearnt(findings.obstacles(pair)))
        .filter(pair -> PairWishes.met(pair.helper().participant(), best.helper().participant()))
        .filter(pair -> CommonStart.allows(pair, CommonStart.earliest(best)))
        .map(pair -> Candidate.of(pair, EmergencyStage.USUAL, findings))
        .sorted(Candidate.BEST_FIRST)
        .take(MOST)
        .map(learner -> tandem(need, learner.pair().helper(), best.helper()));
  }

  private static boolean onlyToBeLearnt(List<Finding> obstacles) {
    return obstacles.size() == 1 && obstacles.get(0).rule().equals(TO_BE_LEARNT);
  }

  private static Tandem tandem(Need need, Helper learner, Helper experienced) {
    boolean begun = learner.begun(need.service().id(), need.firstDay());
    return new Tandem(
        learner.id(), experienced.id(), begun ? Tandem.Step.JOIN_IN : Tandem.Step.WATCH);
  }
}
