package de.muetterzentren.insight.referral;

import de.muetterzentren.matching.fact.Known;

/** One can go there when it is needed. */
public final class AddressOpen {
  private AddressOpen() {}

  /** Whether it is so. */
  public static boolean met(AddressFact one) {
    return one.referral().open() == Known.YES;
  }
}
