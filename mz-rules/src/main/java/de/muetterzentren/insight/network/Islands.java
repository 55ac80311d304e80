package de.muetterzentren.insight.network;

/** The network falls into parts. */
public final class Islands {
  private Islands() {}

  /** Whether it is so. */
  public static boolean met(Parts parts) {
    return parts.parts() > 1;
  }
}
