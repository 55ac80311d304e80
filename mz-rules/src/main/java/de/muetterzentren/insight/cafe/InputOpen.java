package de.muetterzentren.insight.cafe;

import de.muetterzentren.insight.cafe.fact.Known;

/** Nobody is known who could say something. */
public final class InputOpen {
  private InputOpen() {}

  /** Whether it is so. */
  public static boolean met(Known known) {
    return known.speakers() == 0;
  }
}
