package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Pair;

/** The helper is glad to be asked for this kind of task. */
public final class KindsOfTask {
  private KindsOfTask() {}

  /** Whether it is met. */
  public static boolean met(Pair pair) {
    return !pair.helper()
        .participant()
        .boundaries()
        .notAskedFor()
        .contains(pair.need().service().id());
  }
}
