package de.muetterzentren.balancing.finding;

import de.muetterzentren.balancing.rule.BalancingRuleKind;
import de.muetterzentren.balancing.rule.BalancingRules;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.wording.SaidValues;
import de.muetterzentren.wording.WordedRule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * What a rule said (Begründung), with its sentences in German and English.
 *
 * @param rule the name of the rule that fired
 * @param values what the sentences name: numbers, which are 0 or more, and services
 */
public record Remark(String rule, Array<Object> values) {
  public Remark {
    Checks.given("rule", rule, "values", values);
    Checks checks = SaidValues.check(Checks.begin(), values);
    BalancingRules.standard().check(checks, rule);
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      checks.that(
          value instanceof Number || value instanceof Seq,
          "values[" + i + "]",
          value,
          Expectation.NUMBER);
    }
    checks.done();
    values = SaidValues.kept(values);
  }

  /** To the coordinator, part of a sentence that goes on after the person. */
  public String text(Locale locale) {
    return description().reason(locale, values);
  }

  /** To the person concerned, in whole sentences; empty if it is nothing for them. */
  public String toPerson(Locale locale) {
    return description().toPerson(locale, values);
  }

  /** The rule with its texts. */
  public WordedRule<BalancingRuleKind> description() {
    return BalancingRules.standard().rule(rule);
  }
}
