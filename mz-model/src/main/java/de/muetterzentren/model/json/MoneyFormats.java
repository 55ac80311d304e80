package de.muetterzentren.model.json;

import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.problem.Expectation;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Money as JSON texts, so that no reader rounds it. */
public final class MoneyFormats {
  private static final String SUM = "^[A-Z]{3} -?\\d{1,18}(\\.\\d{1,4})?$";
  private static final Pattern SHORT = Pattern.compile(SUM);

  /** {@code "EUR 1234.50"}: an ISO 4217 currency and an amount in its steps. */
  public static final Scalar<Money> MONEY =
      Scalar.of(MoneyFormats::parse, Money::toString, SUM, Expectation.MONEY);

  /** {@code "EUR"}. */
  public static final Scalar<CurrencyUnit> CURRENCY =
      Scalar.of(CurrencyUnit::of, CurrencyUnit::getCode, "^[A-Z]{3}$", Expectation.CURRENCY);

  private MoneyFormats() {}

  /** Longer numbers are refused: reckoning with them could take for ever. */
  private static Money parse(String text) {
    if (!SHORT.matcher(text).matches()) {
      throw new IllegalArgumentException("no money");
    }
    return Money.parse(text);
  }
}
