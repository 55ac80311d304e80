package de.muetterzentren.balancing.finding;

import de.muetterzentren.balancing.rule.BalancingRule;
import de.muetterzentren.balancing.rule.BalancingRules;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import java.util.Locale;

/**
 * What a rule said (Begründung), with its sentences in German and English.
 *
 * @param rule the name of the rule that fired
 * @param values what the sentences name: numbers, which are 0 or more, and services
 */
public record Remark(String rule, Array<Object> values) {
  private static final double MOST = 1e18;

  public Remark {
    Checks.given("rule", rule, "values", values);
    Checks checks = Checks.begin().entries("values", values, 10);
    if (!BalancingRules.standard().has(rule)) {
      checks.that(
          false,
          "rule",
          rule,
          Expectation.ONE_OF,
          BalancingRules.standard().rules().map(BalancingRule::name).mkString(", "));
    }
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof Number number) {
        checks.between("values[" + i + "]", number.doubleValue(), 0, MOST);
      }
    }
    checks.done();
    // a whole number is the same, however it is kept
    values = values.map(value -> value instanceof Number n ? (Object) n.doubleValue() : value);
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
  public BalancingRule description() {
    return BalancingRules.standard().rule(rule);
  }
}
