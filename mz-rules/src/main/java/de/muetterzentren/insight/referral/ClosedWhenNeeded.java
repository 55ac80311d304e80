package de.muetterzentren.insight.referral;

/** All addresses are closed when they are needed. */
public final class ClosedWhenNeeded {
  private ClosedWhenNeeded() {}

  /** Whether it is so. */
  public static boolean met(ServiceAddresses one) {
    return one.allClosed() > 0;
  }
}
