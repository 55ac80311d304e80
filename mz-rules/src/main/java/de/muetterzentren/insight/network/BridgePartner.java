package de.muetterzentren.insight.network;

/** Others are tied to the rest through one partner alone. */
public final class BridgePartner {
  private BridgePartner() {}

  /** Whether it is so. */
  public static boolean met(Bridge bridge) {
    return bridge.isPartner() && bridge.cutsOff();
  }
}
