package de.muetterzentren.insight.association;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.association.ContactPointId;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.control.Option;

/**
 * To which regional contact point a member can turn (regionale Ansprechpartnerin).
 *
 * @param house the member
 * @param point the contact point named for it, else the nearest of those that are there for its
 *     region; none if there is none
 * @param km how far it is, great circle; none where a place is not known
 * @param why what the rules say about it
 */
public record Contact(
    CentreId house, Option<ContactPointId> point, Option<Double> km, Option<Remark> why) {
  public Contact {
    Checks.given("house", house, "point", point, "km", km, "why", why);
  }

  Contact because(Option<Remark> found) {
    return new Contact(house, point, km, found);
  }
}
