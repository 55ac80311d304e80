package de.muetterzentren.insight.referral;

/** There is one address alone. */
public final class OneAddressOnly {
  private OneAddressOnly() {}

  /** Whether it is so. */
  public static boolean met(ServiceAddresses one) {
    return one.partners().size() == 1;
  }
}
