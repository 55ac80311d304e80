package de.muetterzentren.insight.cafe;

import de.muetterzentren.insight.cafe.fact.Table;

/** Somebody waits for long, among enough people not to be known by it. */
public final class PassedOver {
  private static final int LONG = 3;
  private static final int ENOUGH_PEOPLE = 3;

  private PassedOver() {}

  /** Whether it is so. */
  public static boolean met(Table table) {
    return table.wishers() >= ENOUGH_PEOPLE && table.longestWait() >= LONG;
  }
}
