package de.muetterzentren.insight.openness;

/** It is known that there are steps. */
public final class StepsAtTheDoor {
  private StepsAtTheDoor() {}

  /** Whether it is so. */
  public static boolean met(Doorstep door) {
    return door.access().stepFree().contains(false);
  }
}
