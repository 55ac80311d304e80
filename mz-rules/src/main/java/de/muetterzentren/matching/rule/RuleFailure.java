package de.muetterzentren.matching.rule;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import java.util.Comparator;

/**
 * That a rule of a house failed for one pair. It then counts as silent for this pair: no obstacle,
 * no points. All other rules and answers stay as they are.
 *
 * @param rule the name of the rule
 * @param request the request
 * @param helper the helper
 * @param cause what the rule threw, or what it did too much
 */
public record RuleFailure(String rule, RequestId request, ParticipantId helper, Throwable cause) {
  static final Comparator<RuleFailure> IN_ORDER =
      Comparator.comparing(RuleFailure::request)
          .thenComparing(RuleFailure::helper)
          .thenComparing(RuleFailure::rule);

  /** Names and ids only; what a cause says may hold more than a log should. */
  @Override
  public String toString() {
    return "rule "
        + rule
        + " failed for request "
        + request
        + " and helper "
        + helper
        + ": "
        + cause.getClass().getName();
  }
}
