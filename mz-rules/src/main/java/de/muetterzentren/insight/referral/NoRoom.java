package de.muetterzentren.insight.referral;

/** It had no room more than once. */
public final class NoRoom {
  private NoRoom() {}

  /** Whether it is so. */
  public static boolean met(PartnerHistory one) {
    return one.noRoom() >= 2;
  }
}
