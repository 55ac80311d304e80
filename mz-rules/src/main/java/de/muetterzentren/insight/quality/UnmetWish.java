package de.muetterzentren.insight.quality;

import de.muetterzentren.model.feedback.Result;

/** Many wish for the same, and no offer of the house has it. */
public final class UnmetWish {
  private UnmetWish() {}

  /** Whether it is so. */
  public static boolean met(Topic topic) {
    return topic.result() == Result.WISH && topic.often() && !topic.offered();
  }
}
