package de.muetterzentren.insight.referral;

import de.muetterzentren.matching.fact.Known;

/** Nobody has said whether they understand each other. */
public final class AddressLanguageUnknown {
  private AddressLanguageUnknown() {}

  /** Whether it is so. */
  public static boolean met(AddressFact one) {
    return one.referral().language() == Known.NOT_KNOWN;
  }
}
