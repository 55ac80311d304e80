package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import java.util.Optional;

/** A requirement on time: the starts that it allows. */
@FunctionalInterface
interface Timing {
  /** The starts of one time that this requirement allows, whatever the others say. */
  Starts allowed(Pair pair, Occurrence time);

  /** Whether every time has a start that the request and this requirement allow. */
  default boolean met(Pair pair) {
    return timesMet(pair) == pair.need().occurrences().size();
  }

  /** How many times have such a start. */
  default int timesMet(Pair pair) {
    int met = 0;
    for (Occurrence time : pair.need().occurrences()) {
      if (met(pair, time)) {
        met++;
      }
    }
    return met;
  }

  /** The first time that has no such start. */
  default Optional<Occurrence> firstUnmet(Pair pair) {
    return pair.need().occurrences().stream().filter(time -> !met(pair, time)).findFirst();
  }

  private boolean met(Pair pair, Occurrence time) {
    return !time.starts().intersect(allowed(pair, time)).isEmpty();
  }
}
