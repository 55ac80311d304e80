package de.muetterzentren.matching.internal;

import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Pair;

/** A rule of a house that looks at one pair after the other; used by one thread. */
public interface HouseLook extends AutoCloseable {
  /**
   * Looks at a pair and reports what it finds; whatever it throws concerns this pair only, and the
   * next pair is looked at as if nothing had been.
   */
  void at(Pair pair, Findings findings) throws Exception;

  @Override
  default void close() {}
}
