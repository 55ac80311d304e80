package de.muetterzentren.model.legal;

import de.muetterzentren.model.problem.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The threshold of minor employment (Geringfügigkeitsgrenze, Minijob), § 8 (1a) SGB IV: the minimum
 * wage times 130, divided by three and rounded up to whole euro. Not legal advice.
 */
public final class MinorEmployment {
  private static final BigDecimal HOURS_IN_THREE_MONTHS = BigDecimal.valueOf(130);
  private static final BigDecimal MONTHS = BigDecimal.valueOf(3);

  private MinorEmployment() {}

  /**
   * The most that somebody earns in a month, in euro.
   *
   * @param minimumWage in euro an hour, 0 to 1,000
   */
  public static BigDecimal mostPerMonth(BigDecimal minimumWage) {
    Checks.given("minimumWage", minimumWage);
    Checks.begin().between("minimumWage", minimumWage.doubleValue(), 0, 1_000).done();
    return minimumWage.multiply(HOURS_IN_THREE_MONTHS).divide(MONTHS, 0, RoundingMode.CEILING);
  }
}
