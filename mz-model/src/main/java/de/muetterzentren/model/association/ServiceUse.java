package de.muetterzentren.model.association;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import java.time.LocalDate;

/**
 * A member used a service of the association once (Inanspruchnahme).
 *
 * @param house the member
 * @param service what
 * @param on the local day
 */
public record ServiceUse(CentreId house, MemberService service, LocalDate on) {
  public ServiceUse {
    Checks.given("house", house, "service", service, "on", on);
    Checks.begin().date("on", on).done();
  }
}
