package de.muetterzentren.matching.answer;

import de.muetterzentren.matching.rule.RuleCatalogue;
import de.muetterzentren.matching.rule.RuleDescription;
import de.muetterzentren.matching.rule.SentencePart;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reason for a proposal, from the rule that fired (Begründung). Equal if rule, points and
 * values are; the description says no more than the rule.
 *
 * @param rule the name of the rule
 * @param points how much it counts, 0 or more
 * @param values what the sentence names, such as km: numbers as {@link Double}, services,
 *     languages, or text
 * @param description the rule with its texts
 */
public record Reason(String rule, int points, Array<Object> values, RuleDescription description) {
  /** A reason from a standard rule. */
  public Reason(String rule, int points, Array<Object> values) {
    this(rule, points, values, RuleCatalogue.standard().rule(rule));
  }

  /** A sentence part for the coordinator: {@code wohnt 1,2 km entfernt}. */
  public String text(Locale locale) {
    return description.reason(locale, values);
  }

  /** What this viewer may read of it, as a part of a sentence; nothing if that is nothing. */
  public Option<SentencePart> part(Locale locale, Viewer viewer) {
    return description.part(viewer.audience(), locale, values);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reason that
        && rule.equals(that.rule)
        && points == that.points
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, points, values);
  }

  @Override
  public String toString() {
    return "Reason[rule=" + rule + ", points=" + points + ", values=" + values + "]";
  }
}
