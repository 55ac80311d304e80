package de.muetterzentren.insight.network;

import de.muetterzentren.insight.network.figure.BridgeTie;
import de.muetterzentren.insight.network.map.Parties;

/**
 * A tie that alone holds two parts of the network together. Read-only.
 *
 * @param bridge which, and how many it holds
 * @param limits from when on it is spoken of
 */
public record OnlyTie(BridgeTie bridge, NetworkLimits limits) {
  /** The text of the id of the one. */
  public String one() {
    return Parties.id(bridge.tie().one());
  }

  /** The text of the id of the other. */
  public String other() {
    return Parties.id(bridge.tie().other());
  }
}
