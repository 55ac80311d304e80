package de.muetterzentren.insight.network;

import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.insight.network.map.Node;
import de.muetterzentren.insight.network.map.TieSource;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random maps: 1 to 9 nodes of all kinds with about as many ties. */
public final class MadeMaps {
  private static final String[] NAMES = {
    " <b>&amp;]]>",
    " \"so called\"",
    " 'n",
    "\u0000\u0007",
    " \\N \\",
    "\n--\n",
    " ÄÖ €",
    "\uD800",
    " 😀 " + "x".repeat(150)
  };

  private MadeMaps() {}

  /** Small ones. */
  public static Arbitrary<NetworkMap> small() {
    return Arbitraries.integers()
        .between(1, 9)
        .flatMap(
            nodes ->
                Combinators.combine(
                        Arbitraries.integers().between(0, 2).list().ofSize(nodes),
                        pair(nodes).set().ofMaxSize(nodes + 2))
                    .as(
                        (kinds, pairs) -> {
                          Array<Node> all =
                              Array.range(0, nodes).map(number -> node(kinds.get(number), number));
                          return new NetworkMap(
                              all,
                              Array.ofAll(pairs)
                                  .filter(pair -> pair.one() < pair.other())
                                  .map(
                                      pair ->
                                          NetworkTie.of(
                                              all.get(pair.one()).party(),
                                              all.get(pair.other()).party(),
                                              TieSource.OFFER)));
                        }));
  }

  private record Pair(int one, int other) {}

  private static Arbitrary<Pair> pair(int nodes) {
    return Combinators.combine(
            Arbitraries.integers().between(0, nodes - 1),
            Arbitraries.integers().between(0, nodes - 1))
        .as(Pair::new);
  }

  private static Node node(int kind, int number) {
    return switch (kind) {
      case 0 -> new Node(Party.of(ParticipantId.of("p" + number)), Option.none());
      case 1 ->
          new Node(
              Party.of(CentreId.of("h" + number)), Option.some("House " + number + NAMES[number]));
      default ->
          new Node(Party.of(PartnerId.of("n" + number)), Option.some("Partner " + NAMES[number]));
    };
  }
}
