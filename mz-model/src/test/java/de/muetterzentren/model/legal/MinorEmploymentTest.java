package de.muetterzentren.model.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.model.problem.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of money by day: known answers. */
class MinorEmploymentTest {
  private final LegalProfile germany = LegalProfile.germany();

  @ParameterizedTest
  @CsvSource({"12.00, 520", "12.41, 538", "12.82, 556", "13.90, 603", "14.60, 633", "0, 0"})
  void theThresholdFollowsFromTheMinimumWage(BigDecimal wage, BigDecimal threshold) {
    assertThat(MinorEmployment.mostPerMonth(wage)).isEqualByComparingTo(threshold);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, 520",
    "2024-01-01, 538",
    "2025-12-31, 556",
    "2026-01-01, 603",
    "2026-12-31, 603",
    "2027-01-01, 633",
    "2040-01-01, 633"
  })
  void theDayDecides(LocalDate day, BigDecimal threshold) {
    var figure = germany.figure(Germany.MINOR_EMPLOYMENT, day).get();

    assertThat(figure.euro()).isEqualByComparingTo(threshold);
    assertThat(figure.per()).isEqualTo(Demand.Per.MONTH);
  }

  @ParameterizedTest
  @CsvSource({"de.trainers-allowance, 3300", "de.volunteers-allowance, 960"})
  void allowancesOfTheYear(String id, BigDecimal euro) {
    var provision = de.muetterzentren.model.centre.ProvisionId.of(id);
    var figure = germany.figure(provision, LocalDate.of(2026, 1, 1)).get();

    assertThat(figure.euro()).isEqualByComparingTo(euro);
    assertThat(figure.per()).isEqualTo(Demand.Per.YEAR);
    assertThat(germany.figure(provision, LocalDate.of(2025, 12, 31))).isEmpty();
  }

  @Test
  void whatIsNoSumHasNoFigure() {
    assertThat(germany.figure(Germany.FIVE_CHILDREN, LocalDate.of(2026, 1, 1))).isEmpty();
  }

  @Test
  void aWageIsNotNegative() {
    assertThatThrownBy(() -> MinorEmployment.mostPerMonth(BigDecimal.valueOf(-1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("minimumWage (-1.0) must be from 0 to 1,000");
  }

  /** The least whole number of euro of which three make at least 130 hours of the wage. */
  @Property
  void theLeastWholeEuroThatReaches(@ForAll @IntRange(min = 0, max = 100_000) int cents) {
    long threshold = MinorEmployment.mostPerMonth(BigDecimal.valueOf(cents, 2)).longValueExact();

    assertThat(threshold * 300).isGreaterThanOrEqualTo(cents * 130L);
    assertThat((threshold - 1) * 300).isLessThan(cents * 130L);
  }
}
