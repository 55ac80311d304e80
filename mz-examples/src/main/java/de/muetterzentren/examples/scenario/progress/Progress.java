package de.muetterzentren.examples.scenario.progress;

/**
 * Somebody who is told how far a run is (Fortschritt). Called by several threads at once; what it
 * does changes nothing in the results.
 */
public interface Progress {
  /** Work begins: a run, or a comparison. Told once, before all steps. */
  void begins(String what, long steps);

  /** One more step is done: a week of a run. */
  void step();

  /** All is done, or was broken off. Told once, after all steps. */
  void ends();

  /** Tells nobody. */
  static Progress silent() {
    return new Silent();
  }

  /** A bar with an estimate of the time left, on standard error. */
  static Progress bar() {
    return new Bar(System.err);
  }
}
