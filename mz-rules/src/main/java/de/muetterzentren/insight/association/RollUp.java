package de.muetterzentren.insight.association;

import de.muetterzentren.insight.protection.ShownCounts;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Seq;

/**
 * The reports of the members of a calendar year, rolled up to regions and the whole, with small
 * counts protected (Gesamtbericht): it may leave the association. Every person counts once, in
 * their own house. Immutable.
 *
 * @param association which
 * @param year a year of the calendar
 * @param people how many people gave and received, only gave, only received
 * @param neither how many did neither yet
 * @param elsewhere members that are not in it, because another association has rolled them up
 *     already: two sums over the same house could be subtracted
 */
public record RollUp(
    AssociationId association,
    ReportPeriod year,
    ShownCounts people,
    ShownCounts neither,
    Seq<CentreId> elsewhere) {
  public RollUp {
    Checks.given(
        "association",
        association,
        "year",
        year,
        "people",
        people,
        "neither",
        neither,
        "elsewhere",
        elsewhere);
    year.checkYear("year", Checks.begin()).done();
    elsewhere = elsewhere.sorted().toArray();
  }
}
