package de.muetterzentren.model.offer;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.time.Recurrence;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.threeten.extra.Interval;

/**
 * Dates of an offer that come back in another way than every week (Terminreihe): every six weeks,
 * the first Tuesday of a month. Local time stays the same over a clock change.
 *
 * @param first the first start
 * @param duration how long each date takes, more than nothing and at most 24 hours
 * @param recurrence how it comes back, such as {@code FREQ=WEEKLY;INTERVAL=6;COUNT=9}
 */
public record Series(ZonedDateTime first, Duration duration, Recurrence recurrence) {
  private static final Duration LONGEST = Duration.ofHours(24);

  public Series {
    Checks.given("first", first, "duration", duration, "recurrence", recurrence);
    Checks checks =
        Checks.begin()
            .moment("first", first.toInstant())
            .that(
                !duration.isNegative() && !duration.isZero() && duration.compareTo(LONGEST) <= 0,
                "duration",
                duration,
                Expectation.ABOVE,
                Duration.ZERO,
                LONGEST);
    try {
      recurrence.startsFrom(first);
    } catch (InvalidValueException refused) {
      refused.problems().forEach(problem -> checks.note(problem.within("recurrence")));
    }
    checks.done();
  }

  /** The dates on allowed days, as far as they lie within a span. */
  List<Interval> within(Interval span, Predicate<LocalDate> allowed) {
    return recurrence
        .startsFrom(first)
        .filter(start -> allowed.test(start.toLocalDate()))
        .map(start -> Interval.of(start.toInstant(), duration))
        .filter(span::overlaps)
        .map(span::intersection)
        .asJava();
  }
}
