package de.muetterzentren.model.request;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.ZonedDateTime;

/** When help is needed and for how long. Spans are half-open: 9–12 and 12–15 do not touch. */
public sealed interface When {
  /** The longest single task: 14 days. */
  Duration LONGEST = Duration.ofDays(14);

  /** How long it takes, more than 0, at most 14 days. */
  Duration duration();

  /** The earliest start of all. */
  ZonedDateTime earliest();

  /** When it may start; a fixed start is a window without length. */
  Seq<StartWindow> windows();

  /**
   * At a fixed time.
   *
   * @param start the start
   * @param duration how long
   */
  record Fixed(ZonedDateTime start, Duration duration) implements When {
    public Fixed {
      Checks.given("start", start, "duration", duration);
      Checks checks = Checks.begin().moment("start", start.toInstant());
      checkDuration(checks, duration).done();
    }

    @Override
    public ZonedDateTime earliest() {
      return start;
    }

    @Override
    public Seq<StartWindow> windows() {
      return Array.of(new StartWindow(start, start));
    }
  }

  /**
   * At any start within one of some windows.
   *
   * @param windows 1 to 50 windows, in any order
   * @param duration how long
   */
  record Flexible(Seq<StartWindow> windows, Duration duration) implements When {
    public Flexible {
      Checks.given("windows", windows, "duration", duration);
      Checks checks =
          Checks.begin()
              .that(!windows.isEmpty(), "windows", "", Expectation.NOT_EMPTY)
              .entries("windows", windows, 50);
      checkDuration(checks, duration).done();
      windows = Array.ofAll(windows);
    }

    @Override
    public ZonedDateTime earliest() {
      ZonedDateTime first = windows.head().earliest();
      for (StartWindow window : windows) {
        first = window.earliest().isBefore(first) ? window.earliest() : first;
      }
      return first;
    }
  }

  /** At a fixed time. */
  static When at(ZonedDateTime start, Duration duration) {
    return new Fixed(start, duration);
  }

  /** Any time from the earliest to the latest start. */
  static When between(ZonedDateTime earliest, ZonedDateTime latest, Duration duration) {
    return new Flexible(Array.of(new StartWindow(earliest, latest)), duration);
  }

  private static Checks checkDuration(Checks checks, Duration duration) {
    return checks.that(
        duration.compareTo(Duration.ZERO) > 0 && duration.compareTo(LONGEST) <= 0,
        "duration",
        duration,
        Expectation.ABOVE,
        Duration.ZERO,
        LONGEST);
  }
}
