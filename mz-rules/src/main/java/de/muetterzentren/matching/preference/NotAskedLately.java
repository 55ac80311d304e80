package de.muetterzentren.matching.preference;

import de.muetterzentren.matching.fact.Pair;

/** Not always the same people: who was asked less lately comes earlier. */
public final class NotAskedLately {
  private NotAskedLately() {}

  /** How often the helper was asked lately. */
  public static int times(Pair pair) {
    return pair.history().timesAsked();
  }

  /** The weight shared out over one more than the times. Does not count in an emergency. */
  public static int points(Pair pair) {
    return pair.need().emergency() ? 0 : pair.need().weights().notAskedLately() / (1 + times(pair));
  }
}
