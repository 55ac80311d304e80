package de.muetterzentren.insight.referral;

import de.muetterzentren.matching.fact.Known;

/** It is in charge of other regions. */
public final class AddressNotInCharge {
  private AddressNotInCharge() {}

  /** Whether it is so. */
  public static boolean met(AddressFact one) {
    return one.fit().inCharge() == Known.NO;
  }
}
