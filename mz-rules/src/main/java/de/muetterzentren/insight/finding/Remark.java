package de.muetterzentren.insight.finding;

import de.muetterzentren.insight.rule.InsightKind;
import de.muetterzentren.insight.rule.InsightRules;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.wording.SaidValues;
import de.muetterzentren.wording.WordedRule;
import io.vavr.collection.Array;
import java.util.Locale;

/**
 * What a rule said (Begründung), with its sentences in German and English. Immutable.
 *
 * @param rule the name of the rule that fired
 * @param values what the sentences name, as {@link SaidValues} has it
 */
public record Remark(String rule, Array<Object> values) {
  public Remark {
    Checks.given("rule", rule, "values", values);
    InsightRules.standard().check(SaidValues.check(Checks.begin(), values), rule).done();
    values = SaidValues.kept(values);
    Checks.begin()
        .that(
            InsightRules.standard().rule(rule).canName(values),
            "values",
            values.size(),
            Expectation.VALUES_OF_RULE,
            rule)
        .done();
  }

  /** To the coordinator: a sentence. */
  public String text(Locale locale) {
    return description().reason(locale, values) + ".";
  }

  /** To the person concerned, in whole sentences; empty if it is nothing for them. */
  public String toPerson(Locale locale) {
    return description().toPerson(locale, values);
  }

  /** The rule with its texts. */
  public WordedRule<InsightKind> description() {
    return InsightRules.standard().rule(rule);
  }
}
