package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Pair;

/** Who has pledged already is not asked a second time. */
public final class NotPledgedYet {
  private NotPledgedYet() {}

  /** Whether it is met. */
  public static boolean met(Pair pair) {
    return !pair.helper().pledged(pair.need().request().id());
  }
}
