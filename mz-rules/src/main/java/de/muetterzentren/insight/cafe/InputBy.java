package de.muetterzentren.insight.cafe;

import de.muetterzentren.insight.cafe.fact.Speaker;

/** Somebody can give what the topic is about and has not said no. */
public final class InputBy {
  private InputBy() {}

  /** Whether it is so. */
  public static boolean met(Speaker speaker) {
    return speaker.canGive() && !speaker.saidNo();
  }
}
