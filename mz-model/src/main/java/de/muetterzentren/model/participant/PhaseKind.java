package de.muetterzentren.model.participant;

/** What a phase of the own rhythm is for. */
public enum PhaseKind {
  /** Mostly giving (Geben). */
  GIVING,
  /** Mostly receiving (Nehmen). */
  RECEIVING,
  /** Neither asked nor invited: a birth, an illness, a rest (Pause). */
  PAUSE
}
