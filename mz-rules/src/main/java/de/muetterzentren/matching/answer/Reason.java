package de.muetterzentren.matching.answer;

import de.muetterzentren.matching.rule.RuleCatalogue;
import io.vavr.collection.Array;
import java.util.Locale;

/**
 * One reason for a proposal, from the rule that fired (Begründung).
 *
 * @param rule the name of the rule, see {@link RuleCatalogue}
 * @param points how much it counts, 0 or more
 * @param values what the sentence names, such as km: numbers as {@link Double}, services,
 *     languages, or text
 */
public record Reason(String rule, int points, Array<Object> values) {
  /** A sentence part for people: {@code wohnt 1,2 km entfernt}. */
  public String text(Locale locale) {
    return RuleCatalogue.standard().rule(rule).reason(locale, values);
  }
}
