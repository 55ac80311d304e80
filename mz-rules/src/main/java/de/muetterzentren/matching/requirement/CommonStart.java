package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.List;

/**
 * Where the start is flexible, there is one that suits every requirement on time at once. Says
 * nothing where a single requirement already stands in the way.
 */
public final class CommonStart {
  private static final List<Timing> ALL =
      List.of(
          FreeForTheSpan::allowed,
          NoClash::allowed,
          HoursOfTheWeek::allowed,
          QuietTimes::allowed,
          NoPause::allowed,
          ProofsHeld::allowed,
          AgeLimits::allowed,
          EnoughHands::allowed,
          FewEnoughPeople::allowed,
          HouseOpen::allowed,
          ContactPersonThere::allowed);

  private CommonStart() {}

  /** Whether it is met at every time, or a single requirement is not. */
  public static boolean met(Pair pair) {
    if (pair.need().fixed()) {
      return true;
    }
    for (Occurrence time : pair.need().occurrences()) {
      if (starts(pair, time).isEmpty()) {
        return ALL.stream().anyMatch(timing -> !timing.met(pair));
      }
    }
    return true;
  }

  /** The earliest start that suits everything, for each time; only where all is met. */
  public static Seq<Instant> earliest(Pair pair) {
    boolean fixed = pair.need().fixed();
    return Array.ofAll(pair.need().occurrences())
        .map(time -> (fixed ? time.starts() : starts(pair, time)).first());
  }

  /** The starts of one time that suit everything. */
  public static Starts starts(Pair pair, Occurrence time) {
    Starts starts = time.starts();
    for (Timing timing : ALL) {
      starts = starts.intersect(timing.allowed(pair, time));
    }
    return starts;
  }
}
