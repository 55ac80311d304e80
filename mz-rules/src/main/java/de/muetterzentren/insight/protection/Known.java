package de.muetterzentren.insight.protection;

import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/**
 * Rows that were shown before a table is (bekannte Zeilen), and by which rule: if one count of a
 * row is small, none is shown but what is 0; and all together only if they are many. Immutable.
 *
 * @param rows without parts, by name
 * @param many how many all together are that are shown although one of them is small, 1 or more
 */
public record Known(Map<String, ShownCounts> rows, long many) {
  public Known {
    Checks.given("rows", rows);
    Checks.begin().between("many", many, 1, Long.MAX_VALUE).done();
  }

  /** Nothing. */
  public static Known nothing() {
    return new Known(HashMap.empty(), Long.MAX_VALUE);
  }
}
