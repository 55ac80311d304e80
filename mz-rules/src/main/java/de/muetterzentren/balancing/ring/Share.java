package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;

/**
 * What somebody would give to a need (Anteil).
 *
 * @param need the need
 * @param giver one of its givers
 * @param units how many units, 1 to the most that the need takes from one
 */
public record Share(Need need, ParticipantId giver, long units) {
  public Share {
    Checks.given("need", need, "giver", giver);
    Checks checks = Checks.begin().between("units", units, 1, need.mostFromOne());
    if (!need.givers().contains(giver)) {
      checks.that(false, "giver", giver, Expectation.ONE_OF, need.givers().take(10).mkString(", "));
    }
    checks.done();
  }
}
