package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;

/** Neither side wishes not to be brought together with the other. */
public final class PairWishes {
  private PairWishes() {}

  /** Whether it is met. */
  public static boolean met(Pair pair) {
    return met(pair.helper().participant(), pair.need().asker());
  }

  /** Whether two people may be brought together. */
  public static boolean met(Participant one, Participant other) {
    return !avoids(one, other) && !avoids(other, one);
  }

  private static boolean avoids(Participant one, Participant other) {
    for (PairWish wish : one.pairWishes()) {
      if (wish.kind() == PairWish.Kind.NOT_WITH && wish.other().equals(other.id())) {
        return true;
      }
    }
    return false;
  }
}
