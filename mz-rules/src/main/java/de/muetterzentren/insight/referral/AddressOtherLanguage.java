package de.muetterzentren.insight.referral;

import de.muetterzentren.matching.fact.Known;

/** They speak other languages than who asks. */
public final class AddressOtherLanguage {
  private AddressOtherLanguage() {}

  /** Whether it is so. */
  public static boolean met(AddressFact one) {
    return one.referral().language() == Known.NO;
  }
}
