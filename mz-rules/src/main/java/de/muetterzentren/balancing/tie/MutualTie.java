package de.muetterzentren.balancing.tie;

import de.muetterzentren.balancing.fact.Exchange;

/** Give and take flow in both directions. */
public final class MutualTie {
  private MutualTie() {}

  /** Whether it is so. */
  public static boolean met(Exchange exchange) {
    return exchange.gives() && exchange.receives();
  }
}
