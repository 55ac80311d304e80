package de.muetterzentren.insight.funding;

import static de.muetterzentren.insight.funding.Books.DAY;
import static de.muetterzentren.insight.funding.Books.HOUSE;
import static de.muetterzentren.insight.funding.Books.JANUARY;
import static de.muetterzentren.insight.funding.Books.community;
import static de.muetterzentren.insight.funding.Books.cost;
import static de.muetterzentren.insight.funding.Books.days;
import static de.muetterzentren.insight.funding.Books.funding;
import static de.muetterzentren.insight.funding.Books.grant;
import static de.muetterzentren.insight.funding.Books.in2027;
import static de.muetterzentren.insight.funding.Books.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.funding.Funding;
import de.muetterzentren.model.funding.GrantState;
import de.muetterzentren.model.funding.Purpose;
import de.muetterzentren.model.funding.SourceKind;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Worked out by hand. */
class PatchworkTest {
  private static long within(String amount, DateSpan of, String first, String last) {
    return Pace.minorWithin(Money.parse(amount), of, days(first, last));
  }

  @Test
  void aWholeMonthIsATwelfthOfItsYearInLeapYearsToo() {
    DateSpan leap = days("2028-01-01", "2028-12-31");

    assertThat(within("EUR 12000.00", leap, "2028-02-01", "2028-02-29")).isEqualTo(100_000);
    assertThat(within("EUR 12000.00", leap, "2028-12-01", "2028-12-31")).isEqualTo(100_000);
    assertThat(within("EUR 12000.00", Books.YEAR, "2027-02-01", "2027-02-28")).isEqualTo(100_000);
    assertThat(within("EUR 29.00", days("2028-02-01", "2028-02-29"), "2028-02-29", "2028-02-29"))
        .isEqualTo(100);
    assertThat(within("EUR 5.00", days("2028-02-29", "2028-02-29"), "2028-02-29", "2028-02-29"))
        .isEqualTo(500);
  }

  @Test
  void whatDoesNotDivideComesWhenItIsWhole() {
    assertThat(within("EUR 10000.00", Books.YEAR, "2027-01-01", "2027-01-31")).isEqualTo(83_333);
    assertThat(within("EUR 10000.00", Books.YEAR, "2027-02-01", "2027-02-28")).isEqualTo(83_333);
    assertThat(within("EUR 10000.00", Books.YEAR, "2027-03-01", "2027-03-31")).isEqualTo(83_334);
    assertThat(within("JPY 1", Books.YEAR, "2027-01-01", "2027-12-30")).isZero();
    assertThat(within("JPY 1", Books.YEAR, "2027-12-31", "2027-12-31")).isEqualTo(1);
  }

  @Test
  void bothEndsCountAndNothingOutside() {
    DateSpan twoMonths = days("2027-01-15", "2027-03-14"); // 17/31 + 1 + 14/31 months

    assertThat(within("EUR 3100.00", twoMonths, "2027-01-01", "2027-01-31")).isEqualTo(85_000);
    assertThat(within("EUR 3100.00", twoMonths, "2027-02-01", "2027-02-28")).isEqualTo(155_000);
    assertThat(within("EUR 3100.00", twoMonths, "2027-03-01", "2027-03-31")).isEqualTo(70_000);
    assertThat(within("EUR 3100.00", twoMonths, "2027-01-01", "2027-01-14")).isZero();
    assertThat(within("EUR 3100.00", twoMonths, "2027-03-15", "2027-12-31")).isZero();
  }

  @Test
  void halfThirtyTwentyIsAConcentrationOfThirtyEightHundredths() {
    Concentration known = Concentration.of(List.of(50L, 30L, 20L));

    assertThat(known.index(4)).hasToString("0.3800");
    assertThat(known.effectiveSources(2)).hasToString("2.63");
    assertThat(Concentration.of(List.of(7L, 7L, 7L, 7L)).effectiveSources(1)).hasToString("4.0");
    assertThat(Concentration.of(List.of(9_000_000_000_000L)).index(1)).hasToString("1.0");
  }

  @Test
  void threeThirdsAreAWhole() {
    assertThat(LargestRemainder.shares(List.of(1L, 1L, 1L), 1_000)).containsExactly(334, 333, 333);
    assertThat(LargestRemainder.shares(List.of(1L, 999L, 1_000L), 100)).containsExactly(0, 50, 50);
  }

  @Test
  void sourcesAndKindsEachMakeUpTheWhole() {
    MoneyIn euro =
        in2027(
                funding(
                    Array.of(
                        grant("a", "town", "EUR 6000.00").build(),
                        grant("b", "foundation", "EUR 2000.00").build(),
                        grant("c", "fund", "EUR 1500.00").build(),
                        grant("d", "fund", "EUR 500.00").build(),
                        grant("e", "state", "EUR 99.00", Books.YEAR, GrantState.APPLIED_FOR)
                            .build())))
            .currencies()
            .head();

    assertThat(euro.total()).isEqualTo(Money.parse("EUR 10000.00"));
    assertThat(euro.bySource().map(one -> one.source() + " " + one.permille()))
        .containsExactly("town 600", "foundation 200", "fund 200");
    assertThat(euro.byKind().map(one -> one.kind() + " " + one.amount()))
        .containsExactly(
            SourceKind.MUNICIPALITY + " EUR 6000.00", SourceKind.FOUNDATION + " EUR 4000.00");
    assertThat(euro.concentration().get().index(2)).hasToString("0.44");
  }

  @Test
  void moneyForStaffPaysNoRent() {
    MonthCover january =
        january(
            funding(
                Array.of(
                    only(grant("a", "town", "EUR 30000.00"), Purpose.STAFF),
                    grant("b", "state", "EUR 7200.00").build()),
                cost(Purpose.STAFF, "EUR 24000.00"),
                cost(Purpose.RENT, "EUR 12000.00")));

    assertThat(january.costs()).isEqualTo(Money.parse("EUR 3000.00"));
    assertThat(january.covered()).isEqualTo(Money.parse("EUR 2600.00"));
    assertThat(january.missing().mapValues(Money::toString).toJavaMap())
        .isEqualTo(java.util.Map.of(Purpose.RENT, "EUR 400.00"));
  }

  @Test
  void moneyMakesRoomForOtherMoney() {
    MonthCover january =
        january(
            funding(
                Array.of(
                    only(grant("a", "town", "EUR 12000.00"), Purpose.RENT, Purpose.STAFF),
                    only(grant("b", "state", "EUR 12000.00"), Purpose.RENT)),
                cost(Purpose.RENT, "EUR 12000.00"),
                cost(Purpose.STAFF, "EUR 12000.00")));

    assertThat(january.uncovered()).isEqualTo(Money.parse("EUR 0.00"));
    assertThat(january.missing()).isEmpty();
  }

  @Test
  void projectMoneyPaysItsProjectAlone() {
    Funding onlyGarden =
        funding(
            Array.of(grant("a", "fund", "EUR 2400.00").project(Option.of("Garten")).build()),
            cost(Purpose.RENT, "EUR 12000.00"),
            cost(Purpose.MATERIALS, "EUR 1200.00", "Garten"),
            cost(Purpose.MATERIALS, "EUR 600.00", "Herd"));

    assertThat(january(onlyGarden).covered()).isEqualTo(Money.parse("EUR 100.00"));
    assertThat(january(onlyGarden).missing().mapValues(Money::toString).toJavaMap())
        .isEqualTo(java.util.Map.of(Purpose.RENT, "EUR 1000.00", Purpose.MATERIALS, "EUR 50.00"));
  }

  @Test
  void eachCurrencyStandsByItself() {
    HouseMoney both =
        in2027(
            funding(
                Array.of(
                    grant("a", "town", "EUR 12000.00").build(),
                    grant("b", "town", "CHF 12000.00").build()),
                cost(Purpose.RENT, "CHF 24000.00")));

    assertThat(both.currencies().map(one -> one.currency().getCode()))
        .containsExactly("CHF", "EUR");
    assertThat(both.currencies().map(one -> one.uncovered().toString()))
        .containsExactly("CHF 12000.00", "EUR 0.00");
  }

  @Test
  void nothingKnownIsNothingSaid() {
    assertThat(Patchwork.standard().look(Community.empty(), JANUARY, JANUARY, DAY)).isEmpty();
    assertThat(in2027(funding(Array.empty())).currencies()).isEmpty();
    assertThat(
            in2027(funding(Array.empty(), cost(Purpose.RENT, "EUR 12.00")))
                .currencies()
                .head()
                .concentration())
        .isEmpty();
    assertThat(
            Patchwork.standard()
                .look(community(funding(Array.empty())), JANUARY, JANUARY, DAY)
                .map(HouseMoney::house))
        .containsExactly(HOUSE);
  }

  @Test
  void absurdMonthsAreRefused() {
    Community none = Community.empty();
    assertThatThrownBy(() -> Patchwork.standard().look(none, JANUARY, JANUARY.minusMonths(1), DAY))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("last (2026-12) must not be before 2027-01");
    assertThatThrownBy(() -> Patchwork.standard().look(none, JANUARY, JANUARY.plusYears(10), DAY))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("last (2037-01)");
    assertThatThrownBy(
            () ->
                Patchwork.standard()
                    .look(none, YearMonth.of(-5, 1), YearMonth.of(-5, 1), LocalDate.MIN))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("first")
        .hasMessageContaining("on");
    assertThatThrownBy(() -> Patchwork.standard().soonWithin(0))
        .isInstanceOf(InvalidValueException.class);
  }

  private static MonthCover january(Funding funding) {
    return in2027(funding).currencies().head().months().head();
  }
}
