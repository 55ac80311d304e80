package de.muetterzentren.matching.preference;

import de.muetterzentren.matching.fact.Pair;

/**
 * Lowest balance first: who has given less lately than they received comes earlier; that alone
 * keeps balances bounded (Ashlagi, Kerimov, Tamuz, arXiv 2405.12414).
 */
public final class GivenLessLately {
  private GivenLessLately() {}

  private static final double HALVING_HOURS = 4;

  /** Hours given lately, pledges included, to a tenth; 0 or more. */
  public static double hours(Pair pair) {
    return Math.round(pair.history().hoursGiven() * 10) / 10.0;
  }

  /**
   * Half the weight for a balance of 0, less the more was given, nearly all the less was. Does not
   * count in an emergency.
   */
  public static int points(Pair pair) {
    if (pair.need().emergency()) {
      return 0;
    }
    double balance = pair.history().hoursGiven() - pair.history().hoursReceived();
    return (int)
        Math.round(
            pair.need().weights().givenLessLately() / (1 + Math.pow(2, balance / HALVING_HOURS)));
  }
}
