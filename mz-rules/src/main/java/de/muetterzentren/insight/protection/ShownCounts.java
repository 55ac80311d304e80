package de.muetterzentren.insight.protection;

import de.muetterzentren.model.problem.Checks;
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
}
