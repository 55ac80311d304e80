package de.muetterzentren.model.request;

/** How urgent a request is (Dringlichkeit). */
public enum Urgency {
  /** In its own time. */
  NORMAL,
  /** Soon. */
  URGENT,
  /** A family cannot do without: illness, hospital (Notfall). */
  EMERGENCY
}
