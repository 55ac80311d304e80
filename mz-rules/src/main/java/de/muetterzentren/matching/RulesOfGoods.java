package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.goods.GoodsRules;
import de.muetterzentren.matching.rule.RuleRun;
import de.muetterzentren.matching.travel.Travel;
import io.vavr.collection.Seq;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the rules of one matching say to the distribution of goods. */
record RulesOfGoods(RuleRun rules, Travel travel, Answering answering) implements GoodsRules {
  @Override
  public Map<Need, Seq<Nearest>> nearest(Collection<Need> needs) {
    return answering.nearest(needs);
  }

  @Override
  public List<Seq<Obstacle>> obstacles(List<Beside> besides) {
    Findings findings = new Findings(travel);
    List<Pair> pairs =
        besides.stream().map(one -> findings.pair(one.need(), one.pledging())).toList();
    rules.judge(pairs, findings);
    return pairs.stream().map(pair -> answering.obstacles(findings, pair)).toList();
  }
}
