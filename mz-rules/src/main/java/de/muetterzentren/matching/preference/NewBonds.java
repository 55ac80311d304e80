package de.muetterzentren.matching.preference;

import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.model.request.Continuity;

/** New bonds, where continuity does not matter: both have not met yet. */
public final class NewBonds {
  private NewBonds() {}

  /** The weight, if they have not met as far as is known. */
  public static int points(Pair pair) {
    return pair.need().request().continuity() == Continuity.OPEN
            && pair.history().helpedAsker() + pair.history().helpedByAsker() == 0
        ? pair.need().weights().newBonds()
        : 0;
  }
}
