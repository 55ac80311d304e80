package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Pair;

/** The helper can give the service; where the ability comes from does not matter. */
public final class CanGiveService {
  private CanGiveService() {}

  /** Whether it is met. */
  public static boolean met(Pair pair) {
    return pair.ability().isPresent();
  }
}
