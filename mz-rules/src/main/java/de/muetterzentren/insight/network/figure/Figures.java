package de.muetterzentren.insight.network.figure;

import de.muetterzentren.balancing.fact.TieKind;
import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.Node;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * What can be counted on a map (Kennzahlen). Immutable.
 *
 * @param nodes how many stand on it
 * @param ties how many ties
 * @param mutualTies in how many of them both gave
 * @param oneSidedTies in how many of them one alone gave
 * @param parts how many stand in each part of it, the largest first; who has no tie is a part of
 *     their own
 * @param bridgeNodes without whom it would fall into more parts, by node
 * @param bridgeTies without which it would fall into more parts, by tie
 * @param reach whom everybody reaches, by node
 */
public record Figures(
    int nodes,
    int ties,
    int mutualTies,
    int oneSidedTies,
    Seq<Integer> parts,
    Seq<BridgeNode> bridgeNodes,
    Seq<BridgeTie> bridgeTies,
    Seq<Reach> reach) {
  public Figures {
    Checks.given(
        "parts", parts, "bridgeNodes", bridgeNodes, "bridgeTies", bridgeTies, "reach", reach);
    Checks.begin()
        .between("nodes", (long) nodes, 0, Integer.MAX_VALUE)
        .between("ties", (long) ties, 0, Integer.MAX_VALUE)
        .between("mutualTies", (long) mutualTies, 0, Math.max(0, ties))
        .between("oneSidedTies", (long) oneSidedTies, 0, Math.max(0, ties - mutualTies))
        .between("parts", parts.sum().longValue(), nodes, nodes)
        .between("reach", (long) reach.size(), nodes, nodes)
        .done();
  }

  /** Of a map; in a time that grows with its ties, and for reach with its nodes times ties. */
  public static Figures of(NetworkMap map) {
    Checks.given("map", map);
    Hanging hanging = new Hanging(new NumberedMap(map));
    Steps steps = Steps.over(map);
    int mutual = map.ties().count(tie -> tie.winWin().contains(TieKind.MUTUAL));
    return new Figures(
        map.nodes().size(),
        map.ties().size(),
        mutual,
        map.ties().count(tie -> tie.winWin().isDefined()) - mutual,
        hanging.parts(),
        hanging.bridgeNodes(),
        hanging.bridgeTies(),
        map.nodes().map(Node::party).map(steps::reach));
  }

  /** Who has no tie, by node. */
  public Seq<Party> isolated() {
    return withTies(0);
  }

  /** Who has so many ties, by node. */
  public Seq<Party> withTies(int number) {
    return Array.ofAll(reach).filter(one -> one.inOneStep() == number).map(Reach::from);
  }
}
