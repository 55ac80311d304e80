package de.muetterzentren.insight.referral;

/** Somebody can be asked to come along. */
public final class ComesAlong {
  private ComesAlong() {}

  /** Whether it is so. */
  public static boolean met(AddressFact one) {
    return one.referral().accompaniment().isDefined();
  }
}
