package de.muetterzentren.insight.figure;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Seq;
import java.math.BigDecimal;

/**
 * A figure of a house on some days (Kennzahl), with everything that it was counted from.
 *
 * @param kind what it says
 * @param number the exact number in the unit of the kind, 0 or more; hours of open doors to the
 *     hundredth
 * @param people how many different people stand behind it, 0 or more
 * @param records what it was counted from, by kind and id; empty where it is only about the
 *     calendar
 */
public record Figure(FigureKind kind, BigDecimal number, int people, Seq<RecordId> records) {
  public Figure {
    Checks.given("kind", kind, "number", number, "records", records);
    Checks.begin()
        .that(number.signum() >= 0, "number", number, Expectation.BETWEEN, 0, Double.MAX_VALUE)
        .between("people", (long) people, 0, Integer.MAX_VALUE)
        .done();
    number = number.stripTrailingZeros();
    records = RecordId.sorted(records);
  }

  /** The unit. */
  public Unit unit() {
    return kind.unit();
  }
}
