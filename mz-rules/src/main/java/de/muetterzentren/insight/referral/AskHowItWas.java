package de.muetterzentren.insight.referral;

/** Nobody knows what came of referrals. */
public final class AskHowItWas {
  private AskHowItWas() {}

  /** Whether it is so. */
  public static boolean met(PartnerHistory one) {
    return one.notKnown() > 0;
  }
}
