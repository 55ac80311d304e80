package de.muetterzentren.insight.cafe.outlook;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.cafe.SponsorshipId;
import de.muetterzentren.model.problem.Checks;
import java.time.LocalDate;

/**
 * A day of a sponsor to think of. Immutable.
 *
 * @param sponsorship which
 * @param on the local day
 * @param why the rule that says so: it is due, or late
 */
public record SponsorTurn(SponsorshipId sponsorship, LocalDate on, Remark why) {
  public SponsorTurn {
    Checks.given("sponsorship", sponsorship, "on", on, "why", why);
    Checks.begin().date("on", on).done();
  }
}
