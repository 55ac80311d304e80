package de.muetterzentren.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.problem.Problem;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Money in documents: exact, with its currency, and never anything else. */
class FundingJsonTest {
  private static String with(String amount) {
    return """
        {"format":"mz-community/1","centres":[{"id":"h","name":"H","zone":"Europe/Berlin"}],
         "funding":[{"centre":"h",
          "sources":[{"id":"town","name":"Stadt","kind":"MUNICIPALITY"}],
          "grants":[{"id":"g","source":"town","amount":%s,"state":"GRANTED",
           "days":{"first":"2028-02-29","last":"2028-02-29"}}]}]}
        """
        .formatted(amount);
  }

  @Test
  void everyCentIsKept() {
    Community read = CommunityJson.strict().read(with("\"EUR 9999999999.99\"")).get();

    assertThat(read.funding().values().head().grants().head().amount())
        .isEqualTo(Money.parse("EUR 9999999999.99"));
    assertThat(CommunityJson.strict().write(read)).contains("\"EUR 9999999999.99\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"EUR 1,5\"",
        "\"EUR 1.005\"",
        "\"JPY 1.5\"",
        "\"XYZ 1\"",
        "\"EUR 1e999999999\"",
        "\"EUR 1234567890123456789\"",
        "\"12 EUR\"",
        "\"EUR\"",
        "\"\""
      })
  void whatIsNoMoneyIsRefused(String amount) {
    assertThat(
            CommunityJson.strict()
                .read(with(amount))
                .getError()
                .map(problem -> problem.text(Locale.ENGLISH)))
        .hasSize(1)
        .allMatch(
            text ->
                text.startsWith("funding[0].grants[0].amount")
                    && text.endsWith(
                        "must be a currency and an amount in its steps, such as EUR 1234.50"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.5", "null", "{}", "\"EUR 0.00\"", "\"EUR -3.00\""})
  void moneyIsATextAndMoreThanNothing(String amount) {
    assertThat(CommunityJson.strict().read(with(amount)).getError().map(Problem::path))
        .containsExactly("funding[0].grants[0].amount");
  }
}
