package de.muetterzentren.model.association;

/** On which level a board works. */
public enum BoardLevel {
  /** Of a municipality or district (kommunal). */
  MUNICIPAL,
  /** Of a state (Land). */
  STATE,
  /** Of the federation (Bund). */
  FEDERAL
}
