package de.muetterzentren.balancing.tie;

import de.muetterzentren.balancing.fact.Exchange;

/** The house received and gave nothing. */
public final class OnlyReceives {
  private OnlyReceives() {}

  /** Whether it is so. */
  public static boolean met(Exchange exchange) {
    return !exchange.gives() && exchange.receives();
  }
}
