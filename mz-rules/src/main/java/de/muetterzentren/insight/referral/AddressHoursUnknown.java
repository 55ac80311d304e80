package de.muetterzentren.insight.referral;

import de.muetterzentren.matching.fact.Known;

/** Nobody has said when it is open. */
public final class AddressHoursUnknown {
  private AddressHoursUnknown() {}

  /** Whether it is so. */
  public static boolean met(AddressFact one) {
    return one.referral().open() == Known.NOT_KNOWN;
  }
}
