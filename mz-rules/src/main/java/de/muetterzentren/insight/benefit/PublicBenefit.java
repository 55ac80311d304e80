package de.muetterzentren.insight.benefit;

import de.muetterzentren.insight.benefit.argument.Argued;
import de.muetterzentren.insight.benefit.argument.BenefitLevel;
import de.muetterzentren.insight.benefit.argument.Standing;
import de.muetterzentren.insight.benefit.guard.SmallCounts;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Seq;

/**
 * What may be said to others of what a house did in a calendar year (Nutzen, öffentlich). It names
 * no record, and holds nothing that could point at one person, by itself or beside the other
 * reports of the house. The page is made of it. Immutable and thread-safe.
 *
 * @param house the house
 * @param name its public name
 * @param year the calendar year
 * @param figures what may be said of each figure
 * @param arguments all arguments, in their order
 */
public record PublicBenefit(
    CentreId house, String name, ReportPeriod year, SmallCounts figures, Seq<Argued> arguments) {
  public PublicBenefit {
    Checks.given(
        "house", house, "name", name, "year", year, "figures", figures, "arguments", arguments);
  }

  /** The arguments of a level with this standing, in their order. */
  public Seq<Argued> arguments(BenefitLevel level, Standing standing) {
    return arguments.filter(one -> one.argument().level() == level && one.standing() == standing);
  }
}
