package de.muetterzentren.insight.network.figure;

import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.problem.Checks;

/**
 * One without whom the network would fall into more parts (Brücke; a cut vertex).
 *
 * @param node who
 * @param cutOff how many others would no longer be tied to the largest of the parts into which the
 *     own part would fall; 1 or more
 */
public record BridgeNode(Party node, int cutOff) {
  public BridgeNode {
    Checks.given("node", node);
    Checks.begin().between("cutOff", (long) cutOff, 1, Integer.MAX_VALUE).done();
  }
}
