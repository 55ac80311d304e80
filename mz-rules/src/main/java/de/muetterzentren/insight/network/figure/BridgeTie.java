package de.muetterzentren.insight.network.figure;

import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.model.problem.Checks;

/**
 * A tie without which the network would fall into more parts (Brücke).
 *
 * @param tie which
 * @param cutOff how many stand on its smaller side; 1 or more
 */
public record BridgeTie(NetworkTie tie, int cutOff) {
  public BridgeTie {
    Checks.given("tie", tie);
    Checks.begin().between("cutOff", (long) cutOff, 1, Integer.MAX_VALUE).done();
  }
}
