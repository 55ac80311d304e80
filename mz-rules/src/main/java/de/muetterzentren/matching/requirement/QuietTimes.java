package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import de.muetterzentren.model.time.Timetable;
import java.time.Duration;

/** Nothing lies in the times that the helper keeps quiet. */
public final class QuietTimes {
  private static final Timing TIMING = QuietTimes::allowed;

  private QuietTimes() {}

  /** Whether it is met at every time. */
  public static boolean met(Pair pair) {
    return TIMING.met(pair);
  }

  static Starts allowed(Pair pair, Occurrence time) {
    Timetable quiet = pair.helper().participant().boundaries().quietTimes().getOrNull();
    if (quiet == null) {
      return Starts.all();
    }
    return Starts.fitting(
        quiet.within(time.horizon()).gaps(time.horizon()),
        Duration.ZERO,
        time.task(),
        Duration.ZERO);
  }
}
