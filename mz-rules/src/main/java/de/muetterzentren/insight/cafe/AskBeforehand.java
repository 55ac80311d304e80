package de.muetterzentren.insight.cafe;

import de.muetterzentren.insight.cafe.fact.Table;

/** The café meets soon, and nothing is on the table. */
public final class AskBeforehand {
  private AskBeforehand() {}

  /** Whether it is so. */
  public static boolean met(Table table) {
    return table.next().isDefined() && table.wishers() == 0;
  }
}
