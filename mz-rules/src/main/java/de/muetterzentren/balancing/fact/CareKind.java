package de.muetterzentren.balancing.fact;

/** What care for somebody follows. */
public enum CareKind {
  /** May get invitations to give something (Einladung). */
  INVITE,
  /** Is thanked and offered rest, and not invited (Dank und Ruhe). */
  REST
}
