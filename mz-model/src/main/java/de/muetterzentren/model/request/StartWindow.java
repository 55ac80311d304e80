package de.muetterzentren.model.request;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * When something may start: not before {@code earliest}, not after {@code latest}; both are
 * allowed.
 *
 * @param earliest the earliest start
 * @param latest the latest start, at most 31 days later
 */
public record StartWindow(ZonedDateTime earliest, ZonedDateTime latest) {
  /** The longest window. */
  public static final Duration LONGEST = Duration.ofDays(31);

  public StartWindow {
    Checks.given("earliest", earliest, "latest", latest);
    Checks.begin()
        .moment("earliest", earliest.toInstant())
        .moment("latest", latest.toInstant())
        .done();
    Checks.begin()
        .that(
            !latest.isBefore(earliest)
                && Duration.between(earliest, latest).compareTo(LONGEST) <= 0,
            "latest",
            latest,
            Expectation.BETWEEN,
            earliest,
            earliest.plus(LONGEST))
        .done();
  }

  /**
   * The window so much later by local time. Where a clock change would put its end before its start
   * or make it too long, the end yields.
   */
  StartWindow localTimesLater(Duration later) {
    if (later.isZero()) {
      return this;
    }
    ZonedDateTime from = moved(earliest, later);
    ZonedDateTime to = moved(latest, later);
    ZonedDateTime least = from.withZoneSameInstant(to.getZone());
    ZonedDateTime most = least.plus(LONGEST);
    return new StartWindow(from, to.isBefore(least) ? least : to.isAfter(most) ? most : to);
  }

  /** So much later by local time. */
  static ZonedDateTime moved(ZonedDateTime time, Duration later) {
    return time.toLocalDateTime().plus(later).atZone(time.getZone());
  }
}
