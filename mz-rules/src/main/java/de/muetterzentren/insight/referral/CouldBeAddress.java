package de.muetterzentren.insight.referral;

/** Partners of a right kind are there, but none is known as an address. */
public final class CouldBeAddress {
  private CouldBeAddress() {}

  /** Whether it is so. */
  public static boolean met(Unaddressed one) {
    return one.ofKind().nonEmpty();
  }
}
