package de.muetterzentren.insight.benefit.argument;

/** The texts of the association that arguments are taken from. */
public enum SeedText {
  /** "Unser Leitbild". */
  LEITBILD,
  /** "Was leisten Mütterzentren und offene Häuser für die Kommune? Eine Argumentationshilfe". */
  ARGUMENTATIONSHILFE,
  /** "Gute Netzwerke sind die Schlüssel zum Erfolg", an invitation to a conference. */
  FACHTAG,
  /** "Müttercafé: Vernetzung und Unterstützung für mehr Stabilität im Alltag". */
  MUETTERCAFE
}
