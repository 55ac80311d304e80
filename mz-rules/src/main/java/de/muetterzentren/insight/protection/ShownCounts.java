package de.muetterzentren.insight.protection;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Counts as they may be shown: none where a count is withheld. Immutable.
 *
 * @param name of the house, region or whatever it is
 * @param parts what it is the sum of
 * @param byColumn how many for each column
 * @param total all columns together
 */
public record ShownCounts(
    String name, Seq<ShownCounts> parts, Seq<Option<Long>> byColumn, Option<Long> total) {
  public ShownCounts {
    Checks.given("name", name, "parts", parts, "byColumn", byColumn, "total", total);
  }

  /** How many are withheld, here and in all parts; the total counts where there are columns. */
  public int withheld() {
    return byColumn.count(Option::isEmpty)
        + (byColumn.size() > 1 && total.isEmpty() ? 1 : 0)
        + parts.map(ShownCounts::withheld).foldLeft(0, Integer::sum);
  }

  /**
   * The sum of others, at least one, all with the same columns: each count is shown where all of
   * them show theirs, so that it tells nothing that they do not tell.
   */
  public static ShownCounts sum(String name, Seq<ShownCounts> parts) {
    Checks.given("parts", parts);
    Checks.begin().that(parts.nonEmpty(), "parts", 0, Expectation.NOT_EMPTY).done();
    return new ShownCounts(
        name,
        parts,
        Array.range(0, parts.head().byColumn.size())
            .map(column -> sum(parts.map(part -> part.byColumn.get(column)))),
        sum(parts.map(part -> part.total)));
  }

  private static Option<Long> sum(Seq<Option<Long>> counts) {
    return Option.when(
        counts.forAll(Option::isDefined), () -> counts.flatMap(count -> count).sum().longValue());
  }

  /** At least how many there are of a column, by what is shown (mindestens). */
  public long atLeast(int column) {
    return byColumn
        .get(column)
        .getOrElse(() -> parts.map(part -> part.atLeast(column)).sum().longValue());
  }

  /** At least how many there are in all columns together, by what is shown. */
  public long atLeast() {
    return total.getOrElse(
        () ->
            parts.isEmpty()
                ? byColumn.flatMap(count -> count).sum().longValue()
                : parts.map(ShownCounts::atLeast).sum().longValue());
  }
}
