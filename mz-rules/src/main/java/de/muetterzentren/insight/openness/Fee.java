package de.muetterzentren.insight.openness;

/** It is known that it costs something. */
public final class Fee {
  private Fee() {}

  /** Whether it is so. */
  public static boolean met(Doorstep door) {
    return door.euros() > 0;
  }
}
