package de.muetterzentren.balancing.fact;

/** Where somebody is in the own rhythm of giving and taking. None is better than another. */
public enum RhythmPhase {
  /** Gives more at the moment (gebend). */
  GIVING,
  /** Receives more at the moment (nehmend). */
  TAKING,
  /** Both in balance (im Gleichgewicht). */
  IN_BALANCE,
  /** Takes a pause (Pause). */
  PAUSING,
  /** Gives more than is good for them (sich verausgabend). */
  POURING_OUT
}
