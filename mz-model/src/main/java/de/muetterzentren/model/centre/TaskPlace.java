package de.muetterzentren.model.centre;

/** The kinds of place where a task is done; how closely others are around differs (Ort). */
public enum TaskPlace {
  /** At the home of who asks (im Haushalt der Eltern): mostly alone. */
  ASKERS_HOME,
  /** In a house (im Zentrum): others are around. */
  HOUSE,
  /** Elsewhere, such as at the helper's home (anderswo). */
  ELSEWHERE
}
