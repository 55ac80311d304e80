package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import de.muetterzentren.model.centre.CareLimit;
import de.muetterzentren.model.participant.Ability;
import java.time.LocalDate;

/**
 * The helper can care for a fair share of the people, within the most that the house allows, and of
 * the children, within the limits of the day.
 */
public final class EnoughHands {
  private static final Timing TIMING = EnoughHands::allowed;

  private EnoughHands() {}

  /** Whether it is met at every time. */
  public static boolean met(Pair pair) {
    return handsForPeople(pair)
        && (pair.need().policy().careLimits().isEmpty() || TIMING.met(pair));
  }

  /** For how many the helper would care: people, or children where only they are too many. */
  public static int caredFor(Pair pair) {
    return handsForPeople(pair) ? pair.need().childrenPerHelper() : pair.need().peoplePerHelper();
  }

  /** The most for this helper: people, or children where only they are too many. */
  public static int most(Pair pair) {
    if (!handsForPeople(pair)) {
      return mostPeople(pair);
    }
    LocalDate day =
        TIMING.firstUnmet(pair).map(Occurrence::day).orElseGet(() -> pair.need().firstDay());
    return mostChildren(pair.need(), day);
  }

  static Starts allowed(Pair pair, Occurrence time) {
    Need need = pair.need();
    if (need.policy().careLimits().isEmpty() || need.childrenPerHelper() == 0) {
      return Starts.all();
    }
    return time.onDays(day -> need.childrenPerHelper() <= mostChildren(need, day));
  }

  private static boolean handsForPeople(Pair pair) {
    return pair.need().peoplePerHelper() <= mostPeople(pair);
  }

  private static int mostPeople(Pair pair) {
    int own =
        pair.ability()
            .map(Ability::upToPeople)
            .map(most -> most.getOrElse(Integer.MAX_VALUE))
            .orElse(Integer.MAX_VALUE);
    int house =
        pair.need()
            .policy()
            .mostPeoplePerHelper()
            .getOrElse(pair.need().service().id(), Integer.MAX_VALUE);
    return Math.min(own, house);
  }

  private static int mostChildren(Need need, LocalDate day) {
    int most = Integer.MAX_VALUE;
    for (CareLimit limit : need.policy().careLimits()) {
      if (limit.holds(need.service().id(), day)) {
        most = Math.min(most, limit.mostChildren().getOrElse(Integer.MAX_VALUE));
      }
    }
    return most;
  }
}
