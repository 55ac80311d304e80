package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.model.participant.Ability;

/** The helper can care for a fair share of the people, within the most that the house allows. */
public final class EnoughHands {
  private EnoughHands() {}

  /** Whether it is met. */
  public static boolean met(Pair pair) {
    return pair.need().peoplePerHelper() <= most(pair);
  }

  /** The most people for this helper. */
  public static int most(Pair pair) {
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
}
