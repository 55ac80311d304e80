package de.muetterzentren.insight.network.map;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/**
 * The network map (Netzwerkkarte): people, houses and partners, and the ties between them. Whoever
 * is in the community stands on it, those without ties too. People stand on it by their pseudonyms.
 * Immutable and thread-safe.
 *
 * @param nodes who, each once, in the order of {@link Parties}
 * @param ties each pair once, in the order of their nodes
 */
public record NetworkMap(Seq<Node> nodes, Seq<NetworkTie> ties) {
  private static final Comparator<NetworkTie> ORDER =
      Comparator.comparing(NetworkTie::one, Parties.ORDER)
          .thenComparing(NetworkTie::other, Parties.ORDER);

  public NetworkMap {
    Checks.given("nodes", nodes, "ties", ties);
    Checks checks = Checks.begin();
    Set<Party> known = new HashSet<>();
    for (Node node : nodes) {
      checks.that(
          known.add(node.party()), "nodes.party", Parties.id(node.party()), Expectation.UNIQUE);
    }
    Set<Array<Party>> pairs = new HashSet<>();
    for (NetworkTie tie : ties) {
      for (Party end : Array.of(tie.one(), tie.other())) {
        checks.that(known.contains(end), "ties", Parties.id(end), Expectation.KNOWN, "node");
      }
      checks.that(
          pairs.add(Array.of(tie.one(), tie.other())),
          "ties",
          Parties.id(tie.one()) + " – " + Parties.id(tie.other()),
          Expectation.UNIQUE);
    }
    checks.done();
    nodes = Array.ofAll(nodes).sorted(Comparator.comparing(Node::party, Parties.ORDER));
    ties = Array.ofAll(ties).sorted(ORDER);
  }

  /**
   * The map of a community.
   *
   * <p>Two are tied if one gave the other anything on one of these days (contributions that hold);
   * if both agreed on one of them that one helps the other (pledges); if a house referred one to
   * the other, or one went along with the other (referrals); if both were at the same gathering; or
   * if they carry an offer together: contact persons of the same offer with one another and with
   * its house, and contact persons of a house with the house. Where more than {@value
   * TiesOfCommunity#ONE_ROUND} carry one offer or come to one gathering, they are tied with the
   * house alone: in so large a round not everybody meets. Who is merely at home at a house is not
   * tied by that.
   *
   * @param days days of what was given, agreed, referred, and of gatherings; offers and contact
   *     persons are those of now
   */
  public static NetworkMap of(Community community, DateSpan days) {
    Checks.given("community", community, "days", days);
    return new TiesOfCommunity(community, days).map();
  }

  /** The same with people alone, and the ties among them. */
  public NetworkMap people() {
    return new NetworkMap(nodes.filter(Node::isPerson), ties.filter(NetworkTie::isBetweenPeople));
  }

  /** The same without one who stands on it, and without their ties. */
  public NetworkMap without(Party party) {
    return new NetworkMap(
        nodes.reject(node -> node.party().equals(party)),
        ties.reject(tie -> tie.one().equals(party) || tie.other().equals(party)));
  }

  /** The same without a tie. */
  public NetworkMap without(NetworkTie tie) {
    return new NetworkMap(nodes, ties.remove(tie));
  }

  /** The same with a tie more, in place of one between the same two. */
  public NetworkMap with(NetworkTie tie) {
    return new NetworkMap(nodes, ties.reject(old -> ORDER.compare(old, tie) == 0).append(tie));
  }
}
