package de.muetterzentren.model.centre;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.control.Option;
import java.time.LocalDate;

/** From when until when something holds; both days are included. */
final class Validity {
  private Validity() {}

  static boolean on(LocalDate day, Option<LocalDate> from, Option<LocalDate> until) {
    return !from.exists(day::isBefore) && !until.exists(day::isAfter);
  }

  static void check(Checks checks, Option<LocalDate> from, Option<LocalDate> until) {
    from.forEach(day -> checks.date("validFrom", day));
    until.forEach(day -> checks.date("validUntil", day));
    for (LocalDate first : from) {
      for (LocalDate last : until) {
        checks.that(!last.isBefore(first), "validUntil", last, Expectation.NOT_BEFORE, first);
      }
    }
  }
}
