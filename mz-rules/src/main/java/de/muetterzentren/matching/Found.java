package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.model.centre.CentreId;
import io.vavr.control.Option;
import java.util.List;

/**
 * Whom the search for one need has found, best first.
 *
 * @param stage how far it went
 * @param house the house in which it would be, if not where the request says
 * @param candidates who could be proposed in that stage
 */
record Found(EmergencyStage stage, Option<CentreId> house, List<Candidate> candidates) {
  /** Of sorted candidates, those of the first stage in which they are enough, or of all stages. */
  static Found of(List<Candidate> sorted, int needed) {
    if (sorted.isEmpty()) {
      return new Found(EmergencyStage.USUAL, Option.none(), sorted);
    }
    EmergencyStage stage = sorted.get(Math.min(needed, sorted.size()) - 1).stage();
    return new Found(
        stage,
        Option.none(),
        sorted.stream().filter(candidate -> candidate.stage().compareTo(stage) <= 0).toList());
  }

  /** The same people, for the house in which they were found. */
  Found inTheHouse() {
    Option<CentreId> there =
        Option.ofOptional(candidates.get(0).pair().need().venue())
            .map(house -> house.centre().id());
    return new Found(EmergencyStage.IN_THE_OPEN_HOUSE, there, candidates);
  }
}
