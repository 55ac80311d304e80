package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Pair;

/** Who has said no is not asked again. */
public final class NotDeclined {
  private NotDeclined() {}

  /** Whether it is met. */
  public static boolean met(Pair pair) {
    return !pair.helper().declined(pair.need().request().id());
  }
}
