package de.muetterzentren.model.participant;

/** Where an ability comes from. Recorded so that a law can show that it changes nothing. */
public enum AbilitySource {
  /** Lived experience (Praxis). */
  EXPERIENCE,
  /** A profession or certificate (Beruf). */
  PROFESSION
}
