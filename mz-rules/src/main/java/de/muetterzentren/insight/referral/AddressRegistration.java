package de.muetterzentren.insight.referral;

import de.muetterzentren.matching.fact.Known;

/** One has to make an appointment first. */
public final class AddressRegistration {
  private AddressRegistration() {}

  /** Whether it is so. */
  public static boolean met(AddressFact one) {
    return one.fit().registrationNeeded() == Known.YES;
  }
}
