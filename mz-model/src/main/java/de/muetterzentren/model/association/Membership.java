package de.muetterzentren.model.association;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A house that is a member (Mitglied).
 *
 * @param house the house
 * @param since its first day as a member
 * @param contactPoint its regional contact point, if it has one besides that of its region
 */
public record Membership(CentreId house, LocalDate since, Option<ContactPointId> contactPoint) {
  public Membership {
    Checks.given("house", house, "since", since, "contactPoint", contactPoint);
    Checks.begin().date("since", since).done();
  }

  /** A member that looks to the contact point of its region. */
  public static Membership of(CentreId house, LocalDate since) {
    return new Membership(house, since, Option.none());
  }
}
