package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Pair;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.List;

/**
 * Where the start is flexible, there is one that suits every requirement on time at once, and for
 * several times one for each, one time behind the other. Says nothing where a single requirement
 * already stands in the way.
 */
public final class CommonStart {
  private static final List<Timing> TIMINGS =
      List.of(
          FreeForTheSpan::allowed,
          NoClash::allowed,
          QuietTimes::allowed,
          NoPause::allowed,
          ProofsHeld::allowed,
          EnoughHands::allowed,
          FewEnoughPeople::allowed,
          HouseOpen::allowed,
          ContactPersonThere::allowed);

  private static final List<Counting> COUNTING =
      List.of(HoursOfTheWeek::allowed, AgeLimits::allowed);

  private static final List<Counting> BEYOND_HOURS = COUNTING.subList(1, COUNTING.size());

  private CommonStart() {}

  /** Whether it is met at every time, or a single requirement is not. */
  public static boolean met(Pair pair) {
    return pair.need().fixed()
        || all(pair).possible()
        || TIMINGS.stream().anyMatch(timing -> !timing.met(pair))
        || COUNTING.stream().anyMatch(counting -> !counting.met(pair));
  }

  /** Whether it would be met if the helper's hours of the week were set aside. */
  public static boolean beyondHours(Pair pair) {
    return AllTimes.of(pair, TIMINGS, BEYOND_HOURS).possible();
  }

  /**
   * The earliest start that suits everything, for each time; only where all is met, or would be
   * beyond the helper's hours of the week, which are then set aside.
   */
  public static Seq<Instant> earliest(Pair pair) {
    return Array.ofAll(possible(pair).earliest());
  }

  /** Whether starts, one for each time, suit everything too. */
  public static boolean allows(Pair pair, Seq<Instant> starts) {
    return pair.need().fixed() || all(pair).allow(starts.asJava());
  }

  /**
   * What suits everything; where nothing does, everything but the helper's hours of the week. A
   * fixed start is as it is.
   */
  public static AllTimes possible(Pair pair) {
    if (pair.need().fixed()) {
      return AllTimes.of(pair, List.of(), List.of());
    }
    AllTimes within = all(pair);
    return within.possible() ? within : AllTimes.of(pair, TIMINGS, BEYOND_HOURS);
  }

  private static AllTimes all(Pair pair) {
    return AllTimes.of(pair, TIMINGS, COUNTING);
  }
}
