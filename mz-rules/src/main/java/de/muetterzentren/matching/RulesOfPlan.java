package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Reason;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.plan.Opportunity;
import de.muetterzentren.matching.plan.PlanRules;
import de.muetterzentren.matching.rule.RuleCatalogue;
import de.muetterzentren.matching.rule.RuleRun;
import de.muetterzentren.matching.travel.Travel;
import io.vavr.collection.Seq;
import java.util.List;

/**
 * What the rules of one matching say to the joint plan.
 *
 * @param catalogue the rules with their texts
 * @param own whether there are rules of a house
 */
record RulesOfPlan(RuleRun rules, RuleCatalogue catalogue, Travel travel, boolean own)
    implements PlanRules {
  @Override
  public boolean allow(Opportunity option, Helper pledging) {
    Findings findings = new Findings(travel);
    Pair pair = judged(option, pledging, findings);
    return Candidate.possible(pair, findings.obstacles(pair)).isPresent();
  }

  private Pair judged(Opportunity option, Helper helper, Findings findings) {
    Pair pair = findings.pair(option.pair().need(), helper);
    rules.judge(List.of(pair), findings);
    return pair;
  }

  @Override
  public Seq<Reason> reasons(Opportunity option) {
    return Candidate.reasons(new Findings(travel), option.judged(), catalogue);
  }

  @Override
  public Seq<Obstacle> waived(Opportunity option, Helper besides) {
    Findings findings = new Findings(travel);
    return besides == option.pair().helper()
        ? Answering.obstacles(findings, option.pair(), catalogue)
        : Answering.obstacles(findings, judged(option, besides, findings), catalogue);
  }
}
