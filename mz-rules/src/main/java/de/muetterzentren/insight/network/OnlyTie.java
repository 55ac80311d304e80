package de.muetterzentren.insight.network;

import de.muetterzentren.insight.network.figure.BridgeTie;

/**
 * A tie that alone holds two parts of the network together. Read-only.
 *
 * @param bridge which, and how many it holds
 * @param one the name of the one
 * @param other the name of the other
 * @param limits from when on it is spoken of
 */
public record OnlyTie(BridgeTie bridge, String one, String other, NetworkLimits limits) {}
