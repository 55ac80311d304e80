package de.muetterzentren.model.request;

/** Whether it matters that the same people come again. */
public enum Continuity {
  /** Familiar people matter (Verlässlichkeit). */
  MATTERS,
  /** New people are as welcome (neue Begegnungen). */
  OPEN
}
