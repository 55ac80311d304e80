package de.muetterzentren.matching.answer;

import de.muetterzentren.matching.rule.RuleCatalogue;
import de.muetterzentren.matching.rule.RuleDescription;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reason against one helper for one request (Hindernis), from the rule that fired. It speaks of
 * the task, never of the worth of a person. Equal if rule, request, helper and values are; the
 * description says no more than the rule.
 *
 * @param rule the name of the rule
 * @param request the request
 * @param helper whom it is about
 * @param values what the sentences name: numbers as {@link Double}, services, languages, ways to a
 *     proof ({@link de.muetterzentren.model.centre.HowToGet}), or text
 * @param description the rule with its texts
 */
public record Obstacle(
    String rule,
    RequestId request,
    ParticipantId helper,
    Array<Object> values,
    RuleDescription description) {
  /** An obstacle from a standard rule. */
  public Obstacle(String rule, RequestId request, ParticipantId helper, Array<Object> values) {
    this(rule, request, helper, values, RuleCatalogue.standard().rule(rule));
  }

  /** What stands in the way, for people. */
  public String text(Locale locale) {
    return description.reason(locale, values);
  }

  /** The change that would remove it, for people. */
  public String change(Locale locale) {
    return description.change(locale, values);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Obstacle that
        && rule.equals(that.rule)
        && request.equals(that.request)
        && helper.equals(that.helper)
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, request, helper, values);
  }

  @Override
  public String toString() {
    return "Obstacle[rule="
        + rule
        + ", request="
        + request
        + ", helper="
        + helper
        + ", values="
        + values
        + "]";
  }
}
