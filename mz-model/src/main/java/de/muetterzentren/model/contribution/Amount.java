package de.muetterzentren.model.contribution;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;

/**
 * How much of something countable: 40 meals, 250 masks. Never converted into another unit.
 *
 * @param quantity more than 0, at most a billion
 * @param unit the unit, 1 to 30 characters
 */
public record Amount(double quantity, String unit) {
  /** The largest quantity. */
  public static final double MOST = 1e9;

  public Amount {
    Checks.given("unit", unit);
    Checks.begin()
        .that(quantity > 0 && quantity <= MOST, "quantity", quantity, Expectation.ABOVE, 0, MOST)
        .text("unit", unit, 30)
        .done();
  }

  /** So many of a unit. */
  public static Amount of(double quantity, String unit) {
    return new Amount(quantity, unit);
  }
}
