package de.muetterzentren.balancing.ledger;

/** The two flows, which are kept apart (Geben und Nehmen). */
public enum Side {
  /** Given (gegeben). */
  GIVEN,
  /** Received (bekommen). */
  RECEIVED
}
