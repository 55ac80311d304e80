package de.muetterzentren.insight.referral;

/** It was not the right address more than once. */
public final class WrongAddress {
  private WrongAddress() {}

  /** Whether it is so. */
  public static boolean met(PartnerHistory one) {
    return one.notInCharge() >= 2;
  }
}
