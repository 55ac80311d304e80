package de.muetterzentren.matching.rule;

/** For whom a text is (für wen). */
public enum Audience {
  /** Whoever answers for the house: all texts, in the third person. */
  COORDINATOR,
  /**
   * The helper: open texts, in the second person; nothing on what they have given or been asked.
   */
  HELPER,
  /** Who asked: open texts on the helper, in the third person. */
  ASKER
}
