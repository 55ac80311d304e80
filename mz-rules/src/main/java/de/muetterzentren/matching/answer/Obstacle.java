package de.muetterzentren.matching.answer;

import de.muetterzentren.matching.rule.RuleCatalogue;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import java.util.Locale;

/**
 * One reason against one helper for one request (Hindernis), from the rule that fired. It speaks of
 * the task, never of the worth of a person.
 *
 * @param rule the name of the rule, see {@link RuleCatalogue}
 * @param request the request
 * @param helper whom it is about
 * @param values what the sentences name: numbers as {@link Double}, services, languages, or text
 */
public record Obstacle(String rule, RequestId request, ParticipantId helper, Array<Object> values) {
  /** What stands in the way, for people. */
  public String text(Locale locale) {
    return RuleCatalogue.standard().rule(rule).reason(locale, values);
  }

  /** The change that would remove it, for people. */
  public String change(Locale locale) {
    return RuleCatalogue.standard().rule(rule).change(locale, values);
  }
}
