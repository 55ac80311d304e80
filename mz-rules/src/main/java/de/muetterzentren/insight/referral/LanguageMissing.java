package de.muetterzentren.insight.referral;

/** No address speaks a language of who asks. */
public final class LanguageMissing {
  private LanguageMissing() {}

  /** Whether it is so. */
  public static boolean met(ServiceAddresses one) {
    return one.noneSpeaks() > 0;
  }
}
