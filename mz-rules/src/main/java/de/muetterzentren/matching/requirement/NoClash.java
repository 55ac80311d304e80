package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Busy;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import java.time.Duration;
import org.threeten.extra.Interval;

/**
 * Nothing overlaps with what the helper has pledged, the way between both places and back included.
 */
public final class NoClash {
  private static final Timing TIMING = NoClash::allowed;

  private NoClash() {}

  /** Whether it is met at every time. */
  public static boolean met(Pair pair) {
    return TIMING.met(pair);
  }

  static Starts allowed(Pair pair, Occurrence time) {
    Starts allowed = Starts.all();
    for (Busy busy : pair.helper().busy()) {
      if (!farAway(pair, time.horizon(), busy)) {
        allowed = allowed.intersect(beside(pair, time, busy));
      }
    }
    return allowed;
  }

  /** Whether there is surely time enough for every way between; most pledges are long past. */
  private static boolean farAway(Pair pair, Interval horizon, Busy busy) {
    Interval span = busy.span();
    if (!span.getEnd().isAfter(horizon.getStart())) {
      Duration way = pair.wayAtMost(busy.place(), pair.need().place());
      return !span.getEnd().plus(way).isAfter(horizon.getStart());
    }
    if (!span.getStart().isBefore(horizon.getEnd())) {
      Duration way = pair.wayAtMost(pair.need().place(), busy.place());
      return !horizon.getEnd().plus(way).isAfter(span.getStart());
    }
    return false;
  }

  /** The starts of one time that do not overlap with a span, if the helper pledged that too. */
  public static Starts beside(Pair pair, Occurrence time, Busy busy) {
    Overlap.Core core = Overlap.core(busy.span(), pair.need().policy().grace());
    Duration before = pair.way(pair.need().place(), busy.place());
    Duration after = pair.way(busy.place(), pair.need().place());
    return Starts.outside(core.from().minus(before).minus(time.task()), core.to().plus(after));
  }
}
