package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import java.time.Duration;

/** In a house, a contact person is there all the time; not known is no obstacle. */
public final class ContactPersonThere {
  private static final Timing TIMING = ContactPersonThere::allowed;

  private ContactPersonThere() {}

  /** Whether it is met at every time. */
  public static boolean met(Pair pair) {
    return TIMING.met(pair);
  }

  static Starts allowed(Pair pair, Occurrence time) {
    return pair.need()
        .venue()
        .flatMap(house -> house.attended(time.horizon()).toJavaOptional())
        .map(there -> Starts.fitting(there, Duration.ZERO, time.task(), Duration.ZERO))
        .orElse(Starts.all());
  }
}
