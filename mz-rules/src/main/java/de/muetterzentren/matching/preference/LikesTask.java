package de.muetterzentren.matching.preference;

import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.model.participant.Ability;

/** The helper likes this task. */
public final class LikesTask {
  private LikesTask() {}

  /** The weight, if so. */
  public static int points(Pair pair) {
    return pair.ability().map(Ability::liked).orElse(false) ? pair.need().weights().likesTask() : 0;
  }
}
