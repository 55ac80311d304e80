package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import de.muetterzentren.model.time.Timetable;
import java.time.Duration;

/**
 * The helper is free for the whole span, the way there and back included where the helper wants
 * that; not known is no obstacle.
 */
public final class FreeForTheSpan {
  private static final Timing TIMING = FreeForTheSpan::allowed;

  private FreeForTheSpan() {}

  /** Whether it is met at every time. */
  public static boolean met(Pair pair) {
    return needsWay(pair.helper()) || !pair.need().fixed()
        ? TIMING.met(pair)
        : atHand(pair.need(), pair.helper());
  }

  /** At how many times it is met. */
  public static int timesMet(Pair pair) {
    return TIMING.timesMet(pair);
  }

  /**
   * Whether it may be met, before there is a pair: right for fixed starts without ways, else a look
   * is always worth it.
   */
  public static boolean atHand(Need need, Helper helper) {
    Timetable free = helper.participant().availability().getOrNull();
    if (free == null || !need.fixed() || needsWay(helper)) {
      return true;
    }
    for (Occurrence time : need.occurrences()) {
      if (!free.covers(time.horizon())) {
        return false;
      }
    }
    return true;
  }

  static Starts allowed(Pair pair, Occurrence time) {
    if (pair.helper().participant().availability().isEmpty()) {
      return Starts.all();
    }
    Duration before = needsWay(pair.helper()) ? pair.wayThere() : Duration.ZERO;
    Duration after = needsWay(pair.helper()) ? pair.wayBack() : Duration.ZERO;
    var wide =
        org.threeten.extra.Interval.of(
            time.horizon().getStart().minus(before), time.horizon().getEnd().plus(after));
    return Starts.fitting(pair.freeWithin(wide), before, time.task(), after);
  }

  private static boolean needsWay(Helper helper) {
    return helper.participant().mobility().wayWithinFreeTime();
  }
}
