package de.muetterzentren.balancing.finding;

import de.muetterzentren.balancing.rule.BalancingRule;
import de.muetterzentren.balancing.rule.BalancingRules;
import io.vavr.collection.Array;
import java.util.Locale;

/**
 * What a rule said (Begründung), with its sentences in German and English.
 *
 * @param rule the name of the rule that fired
 * @param values what the sentences name: numbers, which are 0 or more, and services
 */
public record Remark(String rule, Array<Object> values) {
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
