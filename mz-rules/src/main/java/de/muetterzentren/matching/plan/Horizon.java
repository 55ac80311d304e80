package de.muetterzentren.matching.plan;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a plan is made for (Planungszeitraum): requests whose earliest start lies in it. Half-open.
 *
 * @param from the beginning
 * @param to the end, after the beginning
 */
public record Horizon(Instant from, Instant to) {
  public Horizon {
    Checks.given("from", from, "to", to);
    Checks.begin()
        .moment("from", from)
        .moment("to", to)
        .that(from.isBefore(to), "to", to, Expectation.AFTER, from)
        .done();
  }

  /** From one day to before another, at a place. */
  public static Horizon of(LocalDate from, LocalDate to, ZoneId zone) {
    Checks.given("from", from, "to", to, "zone", zone);
    return new Horizon(from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
  }

  /** Seven days from a day on. */
  public static Horizon week(LocalDate first, ZoneId zone) {
    Checks.given("first", first, "zone", zone);
    return of(first, first.plusDays(7), zone);
  }

  /** Whether a moment lies in it. */
  public boolean contains(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }
}
