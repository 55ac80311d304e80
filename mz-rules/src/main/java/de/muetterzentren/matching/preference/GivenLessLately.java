package de.muetterzentren.matching.preference;

import de.muetterzentren.matching.fact.Pair;

/**
 * Lowest balance first: who has given less lately than they received comes earlier; that alone
 * keeps balances bounded (Ashlagi, Kerimov, Tamuz, arXiv 2405.12414).
 */
public final class GivenLessLately {
  private GivenLessLately() {}

  private static final double HALVING_HOURS = 4;

  /** Hours given lately, pledges included; 0 or more. */
  public static double hours(Pair pair) {
    return History.hoursGiven(pair);
  }

  /** Half the weight for a balance of 0, less the more was given, nearly all the less was. */
  public static int points(Pair pair) {
    double balance = hours(pair) - History.hoursReceived(pair);
    return (int)
        Math.round(
            pair.need().weights().givenLessLately() / (1 + Math.pow(2, balance / HALVING_HOURS)));
  }
}
