package de.muetterzentren.model.feedback;

/**
 * What came of a talk (Ergebnis; Leitbild: "Unsere Qualität bedeutet die Zielerreichung im Sinne
 * der Beteiligten").
 */
public enum Result {
  /** What they wanted was reached (erreicht). */
  REACHED,
  /** Some of it was (teilweise erreicht). */
  PARTLY_REACHED,
  /** It was not (nicht erreicht). */
  NOT_REACHED,
  /** They praised it (Lob). */
  PRAISE,
  /** They wished for it (Wunsch). */
  WISH;

  /** Whether it says if a goal was reached. */
  public boolean isAboutAGoal() {
    return this == REACHED || this == PARTLY_REACHED || this == NOT_REACHED;
  }
}
