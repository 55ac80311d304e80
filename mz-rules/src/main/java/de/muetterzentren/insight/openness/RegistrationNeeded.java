package de.muetterzentren.insight.openness;

/** It is known that one has to register first. */
public final class RegistrationNeeded {
  private RegistrationNeeded() {}

  /** Whether it is so. */
  public static boolean met(Doorstep door) {
    return door.access().registrationNeeded().contains(true);
  }
}
