package de.muetterzentren.insight.referral;

import de.muetterzentren.matching.fact.Known;

/** They speak a language of who asks. */
public final class AddressSpeaks {
  private AddressSpeaks() {}

  /** Whether it is so. */
  public static boolean met(AddressFact one) {
    return one.referral().language() == Known.YES;
  }
}
