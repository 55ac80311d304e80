package de.muetterzentren.matching.fact;

import de.muetterzentren.model.centre.HowToGet;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Array;

/**
 * What a rule has found about a pair.
 *
 * @param rule the name of the rule
 * @param points the points of a preference; 0 for an obstacle
 * @param values what the rule's sentences name
 */
public record Finding(String rule, int points, Object[] values) {
  /**
   * The values as an answer has them: numbers as double, services, languages, proofs and ways to
   * one, else text.
   */
  public Array<Object> said() {
    return Array.of(values)
        .map(
            value ->
                value instanceof Number number
                    ? (Object) number.doubleValue()
                    : value instanceof Service
                            || value instanceof Languages
                            || value instanceof ProofId
                            || value instanceof HowToGet
                        ? value
                        : value.toString());
  }
}
