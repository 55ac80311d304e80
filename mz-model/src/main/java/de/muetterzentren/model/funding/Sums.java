package de.muetterzentren.model.funding;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import java.math.BigDecimal;
import org.joda.money.Money;

/** Which sums of money there are: more than 0, at most ten billion, in steps of the currency. */
final class Sums {
  private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000_000L);

  private Sums() {}

  static Checks check(Checks checks, Money amount) {
    return checks.that(
        amount.isPositive() && amount.getAmount().compareTo(MOST) <= 0,
        "amount",
        amount,
        Expectation.ABOVE,
        0,
        MOST);
  }
}
