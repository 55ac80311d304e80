package de.muetterzentren.matching.remedy;

import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.When;
import java.time.Duration;
import java.time.ZonedDateTime;

/** Moves starts by local time. */
final class OtherStart {
  private OtherStart() {}

  /**
   * A fixed start moved, or each window wider at one end.
   *
   * @throws InvalidValueException if a window becomes too long
   */
  static When of(When when, Duration by) {
    if (when instanceof When.Fixed fixed) {
      return When.at(moved(fixed.start(), by), fixed.duration());
    }
    return new When.Flexible(when.windows().map(window -> wider(window, by)), when.duration());
  }

  /** Whether every start stays on its local day. */
  static boolean staysOnItsDay(When when, Duration by) {
    return when.windows()
        .forAll(
            window -> {
              ZonedDateTime end = by.isNegative() ? window.earliest() : window.latest();
              return moved(end, by).toLocalDate().equals(end.toLocalDate());
            });
  }

  private static StartWindow wider(StartWindow window, Duration by) {
    return by.isNegative()
        ? new StartWindow(earlier(window.earliest(), by), window.latest())
        : new StartWindow(window.earliest(), later(window.latest(), by));
  }

  /** Where a clock change turns the order round, the window stays as it is. */
  private static ZonedDateTime earlier(ZonedDateTime time, Duration by) {
    ZonedDateTime moved = moved(time, by);
    return moved.isAfter(time) ? time : moved;
  }

  private static ZonedDateTime later(ZonedDateTime time, Duration by) {
    ZonedDateTime moved = moved(time, by);
    return moved.isBefore(time) ? time : moved;
  }

  private static ZonedDateTime moved(ZonedDateTime time, Duration by) {
    return time.toLocalDateTime().plus(by).atZone(time.getZone());
  }
}
