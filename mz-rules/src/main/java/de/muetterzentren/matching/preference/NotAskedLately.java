package de.muetterzentren.matching.preference;

import de.muetterzentren.matching.fact.Pair;

/** Not always the same people: who was asked less lately comes earlier. */
public final class NotAskedLately {
  private NotAskedLately() {}

  /** How often the helper was asked lately. */
  public static int times(Pair pair) {
    return History.asked(pair);
  }

  /** The weight shared out over one more than the times. */
  public static int points(Pair pair) {
    return pair.need().weights().notAskedLately() / (1 + times(pair));
  }
}
