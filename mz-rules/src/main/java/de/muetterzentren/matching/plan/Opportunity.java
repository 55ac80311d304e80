package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.fact.Pair;

/**
 * Somebody who could be proposed for a request (Möglichkeit), as the rules have said.
 *
 * @param pair the need and the helper
 * @param judged the same for the request as it stands, about which the rules gave the reasons
 * @param asked the first stage in which this person could be asked; usual unless it is an emergency
 * @param inTheHouse whether it would be in an open house, in place of care at home
 * @param points what speaks for it
 * @param tie orders those with the same points
 */
public record Opportunity(
    Pair pair, Pair judged, EmergencyStage asked, boolean inTheHouse, int points, long tie) {
  private static final int EMERGENCY = 5_000;
  private static final int A_STAGE = 1_000;
  private static final int A_STAGE_IN_THE_HOUSE = 200;

  /** The stage of the answer. */
  EmergencyStage stage() {
    return inTheHouse ? EmergencyStage.IN_THE_OPEN_HOUSE : asked;
  }

  /**
   * What it is worth to a plan: the points, and for an emergency the more, the less has to be set
   * aside.
   */
  long worth() {
    if (!pair.need().emergency()) {
      return points;
    }
    long within = inTheHouse ? (long) A_STAGE_IN_THE_HOUSE * asked.ordinal() : 0;
    return EMERGENCY + points - (long) A_STAGE * stage().ordinal() - within;
  }

  /** The same, asked beyond the own hours at least. */
  Opportunity beyondOwnHours() {
    return asked == EmergencyStage.USUAL
        ? new Opportunity(pair, judged, EmergencyStage.BEYOND_OWN_HOURS, inTheHouse, points, tie)
        : this;
  }

  /** The same with what the rules gave for the request before it had this start. */
  Opportunity judgedLike(Opportunity before) {
    return inTheHouse == before.inTheHouse
        ? new Opportunity(pair, before.judged, asked, inTheHouse, before.points, tie)
        : this;
  }
}
