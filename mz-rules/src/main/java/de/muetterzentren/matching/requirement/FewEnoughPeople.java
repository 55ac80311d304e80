package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import de.muetterzentren.model.centre.CareLimit;
import de.muetterzentren.model.participant.ParticipantId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/**
 * The helper supports no more different people in a calendar month than the house's limits allow,
 * counted as askers of pledged tasks.
 */
public final class FewEnoughPeople {
  private static final Timing TIMING = FewEnoughPeople::allowed;

  private FewEnoughPeople() {}

  /** Whether it is met at every time. */
  public static boolean met(Pair pair) {
    return TIMING.met(pair);
  }

  /** The most different people on the first day on which it is not met. */
  public static int most(Pair pair) {
    LocalDate day =
        TIMING.firstUnmet(pair).map(Occurrence::day).orElseGet(() -> pair.need().firstDay());
    int most = Integer.MAX_VALUE;
    for (CareLimit limit : pair.need().policy().careLimits()) {
      if (limit.holds(pair.need().service().id(), day)) {
        most = Math.min(most, limit.mostAskers().getOrElse(Integer.MAX_VALUE));
      }
    }
    return most;
  }

  /** Whether there is a limit at all. */
  public static boolean limited(Pair pair) {
    return !pair.need().policy().careLimits().forAll(limit -> limit.mostAskers().isEmpty());
  }

  static Starts allowed(Pair pair, Occurrence time) {
    return limited(pair) ? time.onDays(day -> met(pair, day, time.zone())) : Starts.all();
  }

  private static boolean met(Pair pair, LocalDate day, ZoneId zone) {
    for (CareLimit limit : pair.need().policy().careLimits()) {
      if (limit.mostAskers().isDefined()
          && limit.holds(pair.need().service().id(), day)
          && supported(pair, limit, YearMonth.from(day), zone) > limit.mostAskers().get()) {
        return false;
      }
    }
    return true;
  }

  private static int supported(Pair pair, CareLimit limit, YearMonth month, ZoneId zone) {
    Set<ParticipantId> people = new HashSet<>();
    people.add(pair.need().request().asker());
    for (Helper.Supported support : pair.helper().supported()) {
      LocalDate day = LocalDate.ofInstant(support.start(), zone);
      if (YearMonth.from(day).equals(month) && limit.services().contains(support.service())) {
        people.add(support.asker());
      }
    }
    return people.size();
  }
}
