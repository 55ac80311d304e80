package de.muetterzentren.insight.quality;

import de.muetterzentren.model.feedback.Result;

/** Many praise the same. */
public final class Praised {
  private Praised() {}

  /** Whether it is so. */
  public static boolean met(Topic topic) {
    return topic.result() == Result.PRAISE && topic.often();
  }
}
