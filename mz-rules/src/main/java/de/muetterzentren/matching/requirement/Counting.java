package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import java.time.Instant;
import java.util.List;

/** A requirement on time that counts what is done within a week or a day. */
@FunctionalInterface
interface Counting {
  /**
   * The starts of one time that this requirement allows, whatever the others say.
   *
   * @param others starts of other times of the same request, which count too
   */
  Starts allowed(Pair pair, Occurrence time, List<Instant> others);

  /** Whether every time has a start that the request and this requirement allow. */
  default boolean met(Pair pair) {
    if (pair.need().once()) {
      Occurrence time = pair.need().occurrences().get(0);
      return !time.starts().intersect(allowed(pair, time, List.of())).isEmpty();
    }
    return AllTimes.counted(pair, this).possible();
  }
}
