package de.muetterzentren.insight.referral;

import de.muetterzentren.matching.fact.Known;

/** It is closed when it is needed. */
public final class AddressClosed {
  private AddressClosed() {}

  /** Whether it is so. */
  public static boolean met(AddressFact one) {
    return one.referral().open() == Known.NO;
  }
}
