package de.muetterzentren.insight.association;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.association.MemberService;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Which members have used a service of the association, up to a day.
 *
 * @param service which
 * @param used the members that have, by id
 * @param never the members that never have, by id
 * @param why what the rules say about it
 */
public record ServiceReach(
    MemberService service, Seq<CentreId> used, Seq<CentreId> never, Option<Remark> why) {
  public ServiceReach {
    Checks.given("service", service, "used", used, "never", never, "why", why);
  }

  ServiceReach because(Option<Remark> found) {
    return new ServiceReach(service, used, never, found);
  }
}
