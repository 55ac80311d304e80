package de.muetterzentren.insight.network;

/** Two parts hang on one tie between houses or partners. */
public final class HoldsTwoParts {
  private HoldsTwoParts() {}

  /** Whether it is so. */
  public static boolean met(OnlyTie tie) {
    return !tie.bridge().tie().isPersonal() && tie.bridge().cutOff() >= tie.limits().cutOff();
  }
}
