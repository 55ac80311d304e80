package de.muetterzentren.insight.openness;

/** It takes place while the doors are closed. */
public final class OfferOutsideHours {
  private OfferOutsideHours() {}

  /** Whether it is so. */
  public static boolean met(OfferTime time) {
    return !time.open();
  }
}
