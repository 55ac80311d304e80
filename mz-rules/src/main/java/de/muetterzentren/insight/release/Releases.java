package de.muetterzentren.insight.release;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Stream;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.temporal.ChronoUnit;

/**
 * What a house has released (Veröffentlichungen), to be kept with its records and handed to
 * everything that is made to leave the house: one book for the quality report, the page for the
 * town hall and the association's roll-up. What was released of a span or a year stays as it was:
 * what comes in for it later, or is taken out of it because somebody left, changes no figure of it
 * any more. It holds what is withheld too, so it belongs to the house alone.
 *
 * <ul>
 *   <li>How often something was is counted in spans, a quarter if nothing else is said. A longer
 *       period is the sum of its spans that are shown.
 *   <li>How many people there were is counted by calendar year, each person once.
 *   <li>The figures of a page are those of a calendar year.
 * </ul>
 *
 * <p>Why nothing that is withheld can be found out: all that is shown follows from the cells that
 * can be shown, and of a withheld cell nothing else is used than that it is one. Every cell that
 * cannot be shown would have led to the same figures. What is decided for several cells together
 * (people by roles, the figures of a page) is decided once, for the year.
 *
 * <p>Immutable and thread-safe.
 *
 * @param house whose
 * @param months how long a span is: 1, 3 or 12 months; the same for good
 * @param least the smallest number that is shown, 3 to 1,000; for pages 5 to 100
 * @param cells what was counted in each span and each year, by the name of the figure
 * @param rolledUp which association has rolled up which calendar year; one at most
 */
public record Releases(
    CentreId house,
    int months,
    int least,
    SortedMap<ReportPeriod, Map<String, Cell>> cells,
    SortedMap<ReportPeriod, AssociationId> rolledUp) {
  /** The smallest number that is shown if the house says nothing else. */
  public static final int LEAST = 5;

  private static final int SMALLEST_LEAST = 3;
  private static final int LARGEST_LEAST = 1_000;

  public Releases {
    Checks.given("house", house, "cells", cells, "rolledUp", rolledUp);
    Checks checks =
        Checks.begin()
            .that(
                months == 1 || months == ReportPeriod.QUARTER || months == ReportPeriod.YEAR,
                "months",
                months,
                Expectation.ONE_OF,
                "1, 3, 12")
            .between("least", (long) least, SMALLEST_LEAST, LARGEST_LEAST);
    for (ReportPeriod span : cells.keySet()) {
      checks.that(
          span.months() == months || span.months() == ReportPeriod.YEAR,
          "cells",
          span,
          Expectation.ONE_OF,
          months + ", " + ReportPeriod.YEAR);
    }
    rolledUp.keySet().forEach(year -> year.checkYear("rolledUp", checks));
    checks.done();
  }

  /** Nothing yet; quarters, and no number below 5. */
  public static Releases none(CentreId house) {
    return none(house, ReportPeriod.QUARTER, LEAST);
  }

  /** Nothing yet. */
  public static Releases none(CentreId house, int months, int least) {
    return new Releases(house, months, least, TreeMap.empty(), TreeMap.empty());
  }

  /** Notes if a community does not have the house, or these are not of it. */
  public Checks check(Checks checks, Community community, CentreId of) {
    return checks
        .that(community.centres().containsKey(of), "house", of, Expectation.KNOWN, "centre")
        .that(house.equals(of), "releases.house", house, Expectation.ONE_OF, of);
  }

  /** With a span or a year; as it was if that was released already. */
  public Releases released(ReportPeriod span, Map<String, Cell> counted) {
    return cells.containsKey(span)
        ? this
        : new Releases(house, months, least, cells.put(span, counted), rolledUp);
  }

  /** With an association that has rolled up a calendar year; as it was if one had already. */
  public Releases rolledUp(ReportPeriod year, AssociationId association) {
    return rolledUp.containsKey(year)
        ? this
        : new Releases(house, months, least, cells, rolledUp.put(year, association));
  }

  /** The names of all figures of which anything was counted in a period or a span of it. */
  public Seq<String> figures(ReportPeriod period) {
    return spans(period)
        .append(period)
        .flatMap(cells::get)
        .flatMap(Map::keySet)
        .distinct()
        .sorted()
        .toArray();
  }

  /** Whether anything of a figure was released of days up to the end of a period. */
  public boolean has(String figure, ReportPeriod by) {
    return cells.exists(
        span -> span._2.containsKey(figure) && !span._1.days().last().isAfter(by.days().last()));
  }

  /** What was released of a figure in a span or a year; none if it is not there. */
  public Option<Cell> cell(String figure, ReportPeriod period) {
    return cells.get(period).flatMap(counted -> counted.get(figure));
  }

  /**
   * What may be shown of a figure in a period: that of the period itself, else of its spans.
   *
   * @param period one span or several whole ones
   * @return none if no span of it can be shown
   */
  public Option<Shown> shown(String figure, ReportPeriod period) {
    return cell(figure, period).isDefined()
        ? shown(figure, Array.of(period))
        : shown(figure, spans(period));
  }

  private Option<Shown> shown(String figure, Seq<ReportPeriod> spans) {
    Option<Shown> all = Option.none();
    int withheld = 0;
    for (ReportPeriod span : spans) {
      Option<Cell> cell = cell(figure, span).filter(it -> it.canBeShown(least));
      withheld += cell.isEmpty() ? 1 : 0;
      for (Cell shown : cell) {
        long days = ChronoUnit.DAYS.between(span.days().first(), span.days().last()) + 1;
        all =
            Option.some(
                all.map(sum -> new Shown(sum.cell().plus(shown), sum.days() + days, 0))
                    .getOrElse(() -> new Shown(shown, days, 0)));
      }
    }
    int missing = withheld;
    return all.map(sum -> new Shown(sum.cell(), sum.days(), missing));
  }

  /**
   * The spans of a period.
   *
   * @throws de.muetterzentren.model.problem.InvalidValueException if it has no whole ones
   */
  public Stream<ReportPeriod> spans(ReportPeriod period) {
    Checks.begin()
        .between("period.months", (long) period.months(), months, ReportPeriod.YEAR)
        .done();
    return Stream.iterate(ReportPeriod.of(period.first(), months), ReportPeriod::next)
        .take(period.months() / months);
  }
}
