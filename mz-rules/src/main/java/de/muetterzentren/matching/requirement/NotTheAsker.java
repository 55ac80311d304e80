package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Pair;

/** Nobody is asked to meet the own request. */
public final class NotTheAsker {
  private NotTheAsker() {}

  /** Whether it is met. */
  public static boolean met(Pair pair) {
    return !pair.helper().id().equals(pair.need().request().asker());
  }
}
