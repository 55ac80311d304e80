package de.muetterzentren.model.time;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import java.time.LocalDate;

/**
 * Whole local days, both ends included: holidays, a pause.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DateSpan(LocalDate first, LocalDate last) {
  public DateSpan {
    Checks.given("first", first, "last", last);
    Checks.begin()
        .date("first", first)
        .date("last", last)
        .that(!last.isBefore(first), "last", last, Expectation.NOT_BEFORE, first)
        .done();
  }

  /** From the first to the last day. */
  public static DateSpan of(LocalDate first, LocalDate last) {
    return new DateSpan(first, last);
  }

  /** A single day. */
  public static DateSpan of(LocalDate day) {
    return new DateSpan(day, day);
  }

  /** Whether the day is one of these. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
