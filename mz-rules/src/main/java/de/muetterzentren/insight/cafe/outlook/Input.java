package de.muetterzentren.insight.cafe.outlook;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.problem.Checks;

/**
 * Somebody who could be asked for a short expert input (fachlicher Input). Immutable.
 *
 * @param who a person or a partner
 * @param why the rule that says so
 */
public record Input(Party who, Remark why) {
  public Input {
    Checks.given("who", who, "why", why);
  }
}
