package de.muetterzentren.insight.openness;

/** It is known that one language alone is spoken. */
public final class OneLanguage {
  private OneLanguage() {}

  /** Whether it is so. */
  public static boolean met(Doorstep door) {
    return door.spoken().size() == 1;
  }
}
