package de.muetterzentren.insight.quality.release;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Stream;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.temporal.ChronoUnit;

/**
 * What a house has released (Veröffentlichungen), to be kept with its records and handed to the
 * next look. A span that was released stays as it was: what comes in for it later, or is taken out
 * of it because somebody left, changes no figure of it any more. It holds what is withheld too, so
 * it belongs to the house alone.
 *
 * <p>Why nothing that is withheld can be found out: all that is shown follows from the cells that
 * can be shown, and of a withheld cell nothing else is used than that it is one. Every cell that
 * cannot be shown would have led to the same figures.
 *
 * <p>Immutable and thread-safe.
 *
 * @param house whose
 * @param months how long a span is: 1, 3 or 12 months; the same for good
 * @param least the smallest number that is shown, 3 to 1,000
 * @param cells what was counted in each span, by the name of the figure
 */
public record Releases(
    CentreId house, int months, int least, SortedMap<ReportPeriod, Map<String, Cell>> cells) {
  /** The smallest number that is shown if the house says nothing else. */
  public static final int LEAST = 5;

  private static final int SMALLEST_LEAST = 3;
  private static final int LARGEST_LEAST = 1_000;

  public Releases {
    Checks.given("house", house, "cells", cells);
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
      checks.that(span.months() == months, "cells", span, Expectation.BETWEEN, months, months);
    }
    checks.done();
  }

  /** Nothing yet; quarters, and no number below 5. */
  public static Releases none(CentreId house) {
    return none(house, ReportPeriod.QUARTER, LEAST);
  }

  /** Nothing yet. */
  public static Releases none(CentreId house, int months, int least) {
    return new Releases(house, months, least, TreeMap.empty());
  }

  /** With a span; as it was if that was released already. */
  public Releases released(ReportPeriod span, Map<String, Cell> counted) {
    return cells.containsKey(span)
        ? this
        : new Releases(house, months, least, cells.put(span, counted));
  }

  /**
   * What may be shown of a figure in a period.
   *
   * @param period one span or several whole ones
   * @return none if no span of it can be shown
   */
  public Option<Shown> shown(String figure, ReportPeriod period) {
    Option<Shown> all = Option.none();
    int withheld = 0;
    for (ReportPeriod span : spans(period)) {
      Option<Cell> cell =
          cells
              .get(span)
              .flatMap(counted -> counted.get(figure))
              .filter(it -> it.canBeShown(least));
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
