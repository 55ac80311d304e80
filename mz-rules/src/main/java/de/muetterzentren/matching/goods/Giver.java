package de.muetterzentren.matching.goods;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.control.Option;

/**
 * Somebody who may give something of a kind to at least one request (Geberin, Geber).
 *
 * @param id who
 * @param service of what
 * @param unit in which unit it is counted
 * @param gives how much this person would give in all, 0 or more
 * @param keeps how much would be left; none if what the person has is not counted
 */
public record Giver(
    ParticipantId id, ServiceId service, String unit, double gives, Option<Double> keeps) {
  private static final double MOST = 1e18;

  public Giver {
    Checks.given("id", id, "service", service, "unit", unit, "keeps", keeps);
    Checks checks = Checks.begin().between("gives", gives, 0, MOST);
    keeps.forEach(left -> checks.between("keeps", left, 0, MOST));
    checks.done();
  }
}
