package de.muetterzentren.model.legal;

/** How sure it is that a provision reads as it is written here (Stand der Prüfung). */
public enum Certainty {
  /** Written so in a law of the whole country (geklärt). */
  SETTLED,
  /** Depends on state law or on an agreement with the youth welfare office (örtlich). */
  LOCAL,
  /** Common practice that nobody has checked for this house yet (ungeprüft). */
  UNCHECKED
}
