package de.muetterzentren.matching;

import java.util.ArrayDeque;
import java.util.Deque;

/** Steps that can be taken back, the last one first. */
final class Undo {
  private final Deque<Runnable> back = new ArrayDeque<>();

  /**
   * Takes a step, once it is known how to take it back; steps can be taken back even half taken.
   */
  void step(Runnable step, Runnable takenBack) {
    step.run();
    back.push(takenBack);
  }

  /** Takes all steps back. */
  void all() {
    while (!back.isEmpty()) {
      back.pop().run();
    }
  }
}
