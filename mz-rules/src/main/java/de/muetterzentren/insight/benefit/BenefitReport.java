package de.muetterzentren.insight.benefit;

import de.muetterzentren.insight.benefit.argument.Argued;
import de.muetterzentren.insight.benefit.argument.BenefitLevel;
import de.muetterzentren.insight.benefit.argument.Standing;
import de.muetterzentren.insight.benefit.guard.SmallCounts;
import de.muetterzentren.insight.figure.Figure;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.Help;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What a house does, in figures and arguments (Nutzenbericht). For the coordinator: figures are
 * exact and name their records. Its sentences guard small numbers and name no record; but what goes
 * to others is the {@link PublicBenefit} of a calendar year, and the page made of it. Immutable and
 * thread-safe.
 *
 * @param house the house
 * @param name its public name
 * @param days the days
 * @param limit the smallest number of people or requests that is said to others, 5 to 100
 * @param help everything that was given, each contribution in exactly one part
 * @param figures all figures, each kind once
 * @param arguments all arguments, in their order
 */
public record BenefitReport(
    CentreId house,
    String name,
    DateSpan days,
    int limit,
    Seq<Help> help,
    Seq<Figure> figures,
    Seq<Argued> arguments) {
  private static final int LONGEST_NAME = 200;

  public BenefitReport {
    Checks.given(
        "house",
        house,
        "name",
        name,
        "days",
        days,
        "help",
        help,
        "figures",
        figures,
        "arguments",
        arguments);
    SmallCounts.checked(limit);
    Checks checks = Checks.begin().text("name", name, LONGEST_NAME);
    unique(checks, "help", help.map(part -> part.group() + "." + part.what()));
    unique(checks, "figures.kind", figures.map(Figure::kind));
    unique(checks, "arguments.argument", arguments.map(Argued::argument));
    checks.done();
  }

  private static void unique(Checks checks, String field, Seq<?> keys) {
    keys.groupBy(key -> key)
        .filterValues(same -> same.size() > 1)
        .keySet()
        .forEach(twice -> checks.that(false, field, twice, Expectation.UNIQUE));
  }

  /** A figure; none if it cannot be known. */
  public Option<Figure> figure(FigureKind kind) {
    return figures.find(one -> one.kind() == kind);
  }

  /** The arguments of a level with this standing, in their order. */
  public Seq<Argued> arguments(BenefitLevel level, Standing standing) {
    return arguments.filter(one -> one.argument().level() == level && one.standing() == standing);
  }
}
