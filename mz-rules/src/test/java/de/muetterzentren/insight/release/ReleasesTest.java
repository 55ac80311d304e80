package de.muetterzentren.insight.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ReleasesTest {
  private static final CentreId HOUSE = CentreId.of("house");

  @Test
  void aYearIsTheSumOfTheQuartersThatAreShownAndSaysHowManyAreNot() {
    Releases releases =
        Releases.none(HOUSE)
            .released(ReportPeriod.quarter(2026, 1), HashMap.of("it", new Cell.Count(40)))
            .released(ReportPeriod.quarter(2026, 2), HashMap.of("it", new Cell.Count(4)))
            .released(ReportPeriod.quarter(2026, 3), HashMap.of("it", new Cell.Count(5)));

    assertThat(releases.shown("it", ReportPeriod.year(2026)))
        .contains(new Shown(new Cell.Count(45), 90 + 92, 2));
    assertThat(releases.shown("it", ReportPeriod.quarter(2026, 2))).isEmpty();
    assertThat(releases.shown("other", ReportPeriod.year(2026))).isEqualTo(Option.none());
  }

  @Test
  void aShareIsShownWhereBothSidesAreLargeEnough() {
    assertThat(new Cell.Share(5, 5).canBeShown(5)).isTrue();
    assertThat(new Cell.Share(60, 4).canBeShown(5)).isFalse();
    assertThat(new Cell.Share(4, 60).canBeShown(5)).isFalse();
    assertThat(new Cell.Share(60, 0).canBeShown(5)).isFalse();
    assertThat(new Cell.Count(5).canBeShown(5)).isTrue();
    assertThat(new Cell.Count(4).canBeShown(5)).isFalse();
    assertThatThrownBy(() -> new Cell.Count(1).plus(new Cell.Share(1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Cell.Share(1, 1).plus(new Cell.Count(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void periodsAreThoseOfTheCalendar() {
    assertThat(ReportPeriod.quarter(2026, 4)).hasToString("2026-Q4");
    assertThat(ReportPeriod.month(2026, 11)).hasToString("2026-11");
    assertThat(ReportPeriod.year(2026)).hasToString("2026");
    assertThat(ReportPeriod.quarter(2026, 4).days())
        .isEqualTo(DateSpan.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
    assertThat(ReportPeriod.of(LocalDate.of(2028, 2, 29), 1).days().last())
        .isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(ReportPeriod.quarter(2026, 4).next()).isEqualTo(ReportPeriod.quarter(2027, 1));
    assertThat(ReportPeriod.quarter(2026, 4).aYearBefore())
        .isEqualTo(ReportPeriod.quarter(2025, 4));
  }

  @Test
  void whatIsNoPeriodOrNoReleaseIsRefused() {
    refused(() -> new ReportPeriod(YearMonth.of(2026, 2), 3), "first (2026-02)");
    refused(() -> new ReportPeriod(YearMonth.of(2026, 1), 2), "months (2)");
    refused(() -> new ReportPeriod(YearMonth.of(0, 1), 1), "first (0000-01)");
    refused(() -> ReportPeriod.of(YearMonth.of(2026, 1), 0), "months (0)");
    refused(() -> ReportPeriod.quarter(2026, 5), "quarter (5)");
    refused(() -> Releases.none(HOUSE, 2, 5), "months (2)");
    refused(() -> Releases.none(HOUSE, 3, 2), "least (2)");
    refused(
        () -> Releases.none(HOUSE).released(ReportPeriod.month(2026, 1), HashMap.empty()),
        "cells (2026-01)");
    refused(
        () -> Releases.none(HOUSE).shown("it", ReportPeriod.month(2026, 1)), "period.months (1)");
    refused(() -> new Cell.Count(-1), "number (-1)");
    refused(() -> new Cell.Share(-1, -2), "good (-1)");
    refused(() -> new Releases(null, 3, 5, null, null), "must be given");
  }

  private static void refused(Runnable value, String message) {
    assertThatThrownBy(value::run)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(message);
  }
}
