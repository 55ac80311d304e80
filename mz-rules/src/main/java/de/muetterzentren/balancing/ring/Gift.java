package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;

/**
 * What one person would give another, all needs together (Gabe).
 *
 * @param giver who gives
 * @param receiver who receives
 * @param units how many units, more than 0
 */
public record Gift(ParticipantId giver, ParticipantId receiver, long units) {
  public Gift {
    Checks.given("giver", giver, "receiver", receiver);
    Checks.begin()
        .that(!giver.equals(receiver), "receiver", receiver, Expectation.ANOTHER)
        .between("units", units, 1, Need.MOST)
        .done();
  }
}
