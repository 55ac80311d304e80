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
          HoursOfTheWeek::allowed,
          FreeForTheSpan::allowed,
          NoClash::allowed,
          QuietTimes::allowed,
          NoPause::allowed,
          ProofsHeld::allowed,
          AgeLimits::allowed,
          EnoughHands::allowed,
          FewEnoughPeople::allowed,
          HouseOpen::allowed,
          ContactPersonThere::allowed);

  private static final List<Timing> BEYOND_HOURS = ALL.subList(1, ALL.size());

  private CommonStart() {}

  /** Whether it is met at every time, or a single requirement is not. */
  public static boolean met(Pair pair) {
    if (pair.need().fixed()) {
      return true;
    }
    for (Occurrence time : pair.need().occurrences()) {
      if (starts(pair, time, ALL).isEmpty()) {
        return ALL.stream().anyMatch(timing -> !timing.met(pair));
      }
    }
    return true;
  }

  /** Whether it would be met if the helper's hours of the week were set aside. */
  public static boolean beyondHours(Pair pair) {
    return pair.need().occurrences().stream()
        .noneMatch(time -> starts(pair, time, BEYOND_HOURS).isEmpty());
  }

  /**
   * The earliest start that suits everything, for each time; only where all is met, or would be
   * beyond the helper's hours of the week, which are then set aside.
   */
  public static Seq<Instant> earliest(Pair pair) {
    boolean fixed = pair.need().fixed();
    return Array.ofAll(pair.need().occurrences())
        .map(time -> (fixed ? time.starts() : possible(pair, time)).first());
  }

  /** The starts of one time that suit everything. */
  public static Starts starts(Pair pair, Occurrence time) {
    return starts(pair, time, ALL);
  }

  /** Whether starts, one for each time, suit everything too. */
  public static boolean allows(Pair pair, Seq<Instant> starts) {
    return pair.need().fixed()
        || Array.ofAll(pair.need().occurrences())
            .zip(starts)
            .forAll(at -> starts(pair, at._1, ALL).contains(at._2));
  }

  /**
   * The starts of one time that suit everything, or where there are none, everything but the
   * helper's hours of the week.
   */
  public static Starts possible(Pair pair, Occurrence time) {
    Starts within = starts(pair, time, ALL);
    return within.isEmpty() ? starts(pair, time, BEYOND_HOURS) : within;
  }

  private static Starts starts(Pair pair, Occurrence time, List<Timing> timings) {
    Starts starts = time.starts();
    for (Timing timing : timings) {
      starts = starts.intersect(timing.allowed(pair, time));
    }
    return starts;
  }
}
