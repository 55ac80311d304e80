package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.fact.Pair;

/**
 * Somebody who could be proposed for a request (Möglichkeit), as the rules have said.
 *
 * @param pair the need and the helper
 * @param stage the first stage in which it is possible; usual unless it is an emergency
 * @param points what speaks for it
 * @param tie orders those with the same points
 */
public record Opportunity(Pair pair, EmergencyStage stage, int points, long tie) {
  /** The same, asked beyond the own hours at least. */
  Opportunity beyondOwnHours() {
    return stage == EmergencyStage.USUAL
        ? new Opportunity(pair, EmergencyStage.BEYOND_OWN_HOURS, points, tie)
        : this;
  }
}
