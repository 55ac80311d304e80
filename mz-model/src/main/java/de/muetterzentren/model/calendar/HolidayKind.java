package de.muetterzentren.model.calendar;

/** Whose holidays they are. */
public enum HolidayKind {
  /** Public holidays (Feiertage). */
  PUBLIC,
  /** School holidays (Schulferien). */
  SCHOOL
}
