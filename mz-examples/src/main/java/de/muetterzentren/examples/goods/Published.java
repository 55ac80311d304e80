package de.muetterzentren.examples.goods;

import de.muetterzentren.examples.table.Column;
import de.muetterzentren.examples.table.Row;
import de.muetterzentren.examples.table.Table;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What others have worked out for a week of GetUsPPE.org.
 *
 * @param most the largest quantity that can be given
 * @param unitMiles the least quantity times miles at that quantity
 * @param operators what the operators' own rule gave
 * @param operatorsUnitMiles the quantity times miles of that
 */
public record Published(
    double most, double unitMiles, double operators, double operatorsUnitMiles) {
  private static final Column WEEK = Column.needed("week");
  private static final Column MOST = Column.needed("max_matchable_qty(LP)");
  private static final Column UNIT_MILES = Column.needed("min_unit_miles_at_max(LP)");
  private static final Column OPERATORS = Column.needed("published_qty");
  private static final Column OPERATORS_UNIT_MILES = Column.needed("published_unit_miles");

  /**
   * Of the week in a directory, from {@code reference.csv} beside it; none if that is not there.
   */
  public static Option<Published> of(Path week) {
    Path file = week.toAbsolutePath().resolveSibling("reference.csv");
    if (!Files.isReadable(file)) {
      return Option.none();
    }
    Table table =
        Table.read(file, Array.of(WEEK, MOST, UNIT_MILES, OPERATORS, OPERATORS_UNIT_MILES));
    String name = String.valueOf(week.getFileName());
    return Array.ofAll(table.rows())
        .find(row -> row.given(WEEK).contains(name))
        .map(
            row ->
                new Published(
                    number(row, MOST),
                    number(row, UNIT_MILES),
                    number(row, OPERATORS),
                    number(row, OPERATORS_UNIT_MILES)));
  }

  private static double number(Row row, Column column) {
    return row.number(column, 0, 1e15).getOrElse(Double.NaN);
  }
}
