package de.muetterzentren.insight.cafe;

import de.muetterzentren.insight.cafe.fact.Known;

/** A partner is the right address. */
public final class TellAbout {
  private TellAbout() {}

  /** Whether it is so. */
  public static boolean met(Known known) {
    return !known.partners().isEmpty();
  }
}
