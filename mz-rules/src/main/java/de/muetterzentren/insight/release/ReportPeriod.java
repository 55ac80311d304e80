package de.muetterzentren.insight.release;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.time.DateSpan;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month, a quarter or a year of the calendar (Berichtszeitraum).
 *
 * @param first its first month; of a quarter January, April, July or October, of a year January; of
 *     the years 1 to 9999
 * @param months how long it is: 1, 3 or 12
 */
public record ReportPeriod(YearMonth first, int months) implements Comparable<ReportPeriod> {
  /** The months of a quarter. */
  public static final int QUARTER = 3;

  /** The months of a year. */
  public static final int YEAR = 12;

  public ReportPeriod {
    Checks.given("first", first);
    Checks checks =
        Checks.begin()
            .that(
                months == 1 || months == QUARTER || months == YEAR,
                "months",
                months,
                Expectation.ONE_OF,
                "1, 3, 12")
            .that(
                first.getYear() >= 1 && first.getYear() <= 9999,
                "first",
                first,
                Expectation.BETWEEN,
                "0001-01",
                "9999-12");
    checks.done();
    Checks.begin()
        .that(
            first.equals(begin(first, months)),
            "first",
            first,
            Expectation.ONE_OF,
            begin(first, months))
        .done();
  }

  /** The period of this length that the month lies in. */
  public static ReportPeriod of(YearMonth month, int months) {
    return new ReportPeriod(months < 1 ? month : begin(month, months), months);
  }

  /** The period of this length that the day lies in. */
  public static ReportPeriod of(LocalDate day, int months) {
    return of(YearMonth.from(day), months);
  }

  /** A month, 1 to 12. */
  public static ReportPeriod month(int year, int month) {
    return new ReportPeriod(YearMonth.of(year, month), 1);
  }

  /** A quarter, 1 to 4. */
  public static ReportPeriod quarter(int year, int quarter) {
    Checks.begin().between("quarter", quarter, 1, 4).done();
    return new ReportPeriod(YearMonth.of(year, QUARTER * (quarter - 1) + 1), QUARTER);
  }

  /** A year. */
  public static ReportPeriod year(int year) {
    return new ReportPeriod(YearMonth.of(year, 1), YEAR);
  }

  private static YearMonth begin(YearMonth month, int months) {
    return month.minusMonths((month.getMonthValue() - 1) % months);
  }

  /** Notes if it is no year of the calendar. */
  public Checks checkYear(String field, Checks checks) {
    return checks.that(
        months == YEAR, field + ".months", months, Expectation.ONE_OF, String.valueOf(YEAR));
  }

  /** The same period of the year before; school holidays and winters are in both. */
  public ReportPeriod aYearBefore() {
    return new ReportPeriod(first.minusYears(1), months);
  }

  /** The next one of the same length. */
  public ReportPeriod next() {
    return new ReportPeriod(first.plusMonths(months), months);
  }

  /** Its days. */
  public DateSpan days() {
    return DateSpan.of(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  @Override
  public int compareTo(ReportPeriod other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : Integer.compare(months, other.months);
  }

  /** {@code 2026-11}, {@code 2026-Q4} or {@code 2026}. */
  @Override
  public String toString() {
    return switch (months) {
      case 1 -> first.toString();
      case QUARTER -> first.getYear() + "-Q" + (first.getMonthValue() / QUARTER + 1);
      default -> String.valueOf(first.getYear());
    };
  }
}
