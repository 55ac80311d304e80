package de.muetterzentren.model.service;

/**
 * The five fields of an open house (Leitbild IV: "Beratung, Bildung, Betreuung, Begegnung und
 * Beschäftigung").
 */
public enum Field {
  /** Beratung. */
  ADVICE,
  /** Bildung. */
  EDUCATION,
  /** Betreuung. */
  CARE,
  /** Begegnung. */
  ENCOUNTER,
  /** Beschäftigung. */
  OCCUPATION
}
