package de.muetterzentren.insight.network;

import de.muetterzentren.insight.network.figure.BridgeNode;
import de.muetterzentren.model.contribution.Party;

/**
 * One without whom others would be cut off. Read-only.
 *
 * @param node who, and how many
 * @param name the name of a house or partner, the id of a person
 * @param limits from when on it is spoken of
 */
public record Bridge(BridgeNode node, String name, NetworkLimits limits) {
  /** Whether it is a person. */
  public boolean isPerson() {
    return node.node() instanceof Party.Person;
  }

  /** Whether it is a partner. */
  public boolean isPartner() {
    return node.node() instanceof Party.InNetwork;
  }

  /** Whether enough would be cut off to speak of it. */
  public boolean cutsOff() {
    return node.cutOff() >= limits.cutOff();
  }
}
