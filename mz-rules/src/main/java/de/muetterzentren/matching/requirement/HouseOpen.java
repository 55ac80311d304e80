package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import java.time.Duration;

/** A house in which it takes place is open; not known is no obstacle. */
public final class HouseOpen {
  private static final Timing TIMING = HouseOpen::allowed;

  private HouseOpen() {}

  /** Whether it is met at every time. */
  public static boolean met(Pair pair) {
    return TIMING.met(pair);
  }

  static Starts allowed(Pair pair, Occurrence time) {
    return pair.need()
        .venue()
        .flatMap(house -> house.open(time.horizon()).toJavaOptional())
        .map(open -> Starts.fitting(open, Duration.ZERO, time.task(), Duration.ZERO))
        .orElse(Starts.all());
  }
}
