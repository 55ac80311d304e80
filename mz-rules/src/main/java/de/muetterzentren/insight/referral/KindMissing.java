package de.muetterzentren.insight.referral;

/** No partner of a right kind is in the network. */
public final class KindMissing {
  private KindMissing() {}

  /** Whether it is so. */
  public static boolean met(Unaddressed one) {
    return one.ofKind().isEmpty();
  }
}
