package de.muetterzentren.matching.preference;

import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;

/** One of both wishes to be brought together with the other. Confidential. */
public final class WishedFor {
  private WishedFor() {}

  /** The weight, if so. */
  public static int points(Pair pair) {
    Participant helper = pair.helper().participant();
    Participant asker = pair.need().asker();
    return wishes(helper, asker) || wishes(asker, helper) ? pair.need().weights().wishedFor() : 0;
  }

  private static boolean wishes(Participant one, Participant other) {
    for (PairWish wish : one.pairWishes()) {
      if (wish.kind() == PairWish.Kind.WITH && wish.other().equals(other.id())) {
        return true;
      }
    }
    return false;
  }
}
