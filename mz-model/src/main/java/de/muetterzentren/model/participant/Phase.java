package de.muetterzentren.model.participant;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.time.DateSpan;

/**
 * Some days of somebody's own rhythm. Why is nobody's business and is not stored.
 *
 * @param kind what these days are for
 * @param days the local days
 */
public record Phase(PhaseKind kind, DateSpan days) {
  public Phase {
    Checks.given("kind", kind, "days", days);
  }
}
