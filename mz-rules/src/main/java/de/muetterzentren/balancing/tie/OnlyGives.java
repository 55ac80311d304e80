package de.muetterzentren.balancing.tie;

import de.muetterzentren.balancing.fact.Exchange;

/** The house gave and received nothing. */
public final class OnlyGives {
  private OnlyGives() {}

  /** Whether it is so. */
  public static boolean met(Exchange exchange) {
    return exchange.gives() && !exchange.receives();
  }
}
