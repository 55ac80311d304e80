package de.muetterzentren.insight.network;

/** Others are tied to the rest through one person alone. */
public final class BridgePerson {
  private BridgePerson() {}

  /** Whether it is so. */
  public static boolean met(Bridge bridge) {
    return bridge.isPerson() && bridge.cutsOff();
  }
}
