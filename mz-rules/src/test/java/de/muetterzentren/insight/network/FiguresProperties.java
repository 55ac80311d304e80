package de.muetterzentren.insight.network;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.network.figure.BridgeNode;
import de.muetterzentren.insight.network.figure.BridgeTie;
import de.muetterzentren.insight.network.figure.Figures;
import de.muetterzentren.insight.network.figure.Reach;
import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.insight.network.map.Node;
import de.muetterzentren.insight.network.map.TieSource;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Comparator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

/** Laws of the figures of a map; every clever one against looking at it the simple way. */
class FiguresProperties {
  @Provide
  Arbitrary<NetworkMap> maps() {
    return MadeMaps.small();
  }

  @Property(tries = 300)
  void removingANamedBridgeRaisesTheNumberOfPartsAndRemovingAnotherTieDoesNot(
      @ForAll("maps") NetworkMap map) {
    Figures figures = Figures.of(map);
    Set<NetworkTie> named = figures.bridgeTies().map(BridgeTie::tie).toSet();

    for (NetworkTie tie : map.ties()) {
      int parts = Figures.of(map.without(tie)).parts().size();
      assertThat(parts).isEqualTo(figures.parts().size() + (named.contains(tie) ? 1 : 0));
    }
    Statistics.label("bridges").collect(named.size() > 0 ? "some" : "none");
  }

  @Property(tries = 300)
  void withoutANamedNodeTheOthersFallIntoMorePartsAndWithoutAnotherTheyDoNot(
      @ForAll("maps") NetworkMap map) {
    Figures figures = Figures.of(map);
    Set<Party> named = figures.bridgeNodes().map(BridgeNode::node).toSet();

    for (Node node : map.nodes()) {
      int parts = Figures.of(map.without(node.party())).parts().size();
      assertThat(parts > figures.parts().size()).isEqualTo(named.contains(node.party()));
    }
    Statistics.label("bridges").collect(named.size() > 1 ? "some" : "few");
  }

  @Property(tries = 300)
  void howManyABridgeCutsOffIsWhatIsLeftBesideTheLargestPart(@ForAll("maps") NetworkMap map) {
    Figures figures = Figures.of(map);
    for (BridgeNode bridge : figures.bridgeNodes()) {
      Set<Party> others = together(map, bridge.node()).remove(bridge.node());
      assertThat(bridge.cutOff())
          .isEqualTo(others.size() - largest(map.without(bridge.node()), others));
    }
    for (BridgeTie bridge : figures.bridgeTies()) {
      Set<Party> all = together(map, bridge.tie().one());
      assertThat(bridge.cutOff()).isEqualTo(all.size() - largest(map.without(bridge.tie()), all));
    }
  }

  @Property(tries = 300)
  void theLibraryForGraphsFindsTheSameBridges(@ForAll("maps") NetworkMap map) {
    SimpleGraph<Party, NetworkTie> graph = new SimpleGraph<>(null, null, false);
    map.nodes().forEach(node -> graph.addVertex(node.party()));
    map.ties().forEach(tie -> graph.addEdge(tie.one(), tie.other(), tie));
    BiconnectivityInspector<Party, NetworkTie> library = new BiconnectivityInspector<>(graph);
    Figures figures = Figures.of(map);

    assertThat(figures.bridgeTies().map(BridgeTie::tie))
        .containsExactlyInAnyOrderElementsOf(library.getBridges());
    assertThat(figures.bridgeNodes().map(BridgeNode::node))
        .containsExactlyInAnyOrderElementsOf(library.getCutpoints());
    assertThat(figures.parts()).hasSameSizeAs(library.getConnectedComponents());
  }

  @Property(tries = 200)
  void partsAreWhoIsTiedOverOthers(@ForAll("maps") NetworkMap map) {
    assertThat(Figures.of(map).parts())
        .isEqualTo(
            map.nodes()
                .map(node -> together(map, node.party()))
                .distinct()
                .map(Set::size)
                .sorted(Comparator.reverseOrder()));
  }

  @Property(tries = 200)
  void aTieMoreNeverLowersAnybodysReach(
      @ForAll("maps") NetworkMap map,
      @ForAll @IntRange(max = 8) int some,
      @ForAll @IntRange(max = 8) int another) {
    Party one = map.nodes().get(some % map.nodes().size()).party();
    Party other = map.nodes().get(another % map.nodes().size()).party();
    if (one.equals(other)) {
      return;
    }
    Seq<Reach> before = Figures.of(map).reach();
    Seq<Reach> after = Figures.of(map.with(NetworkTie.of(one, other, TieSource.PLEDGE))).reach();

    before
        .zip(after)
        .forEach(
            both -> {
              assertThat(both._2.from()).isEqualTo(both._1.from());
              assertThat(both._2.inOneStep()).isGreaterThanOrEqualTo(both._1.inOneStep());
              assertThat(both._2.inTwoSteps()).isGreaterThanOrEqualTo(both._1.inTwoSteps());
              assertThat(both._2.inThreeSteps()).isGreaterThanOrEqualTo(both._1.inThreeSteps());
            });
  }

  @Property(tries = 200)
  void reachIsWhomOneFindsStepByStep(@ForAll("maps") NetworkMap map) {
    for (Reach reach : Figures.of(map).reach()) {
      Set<Party> one = next(map, HashSet.of(reach.from()));
      Set<Party> two = next(map, one);
      assertThat(reach)
          .isEqualTo(
              new Reach(reach.from(), one.size() - 1, two.size() - 1, next(map, two).size() - 1));
    }
  }

  @Test
  void aLongWayOfPeopleIsNoTrouble() {
    Array<Node> nodes =
        Array.range(0, 50_000)
            .map(i -> ParticipantId.of("p" + (100_000 + i)))
            .map(id -> new Node(Party.of(id), Option.none()));
    NetworkMap way =
        new NetworkMap(
            nodes,
            nodes
                .zip(nodes.tail())
                .map(both -> NetworkTie.of(both._1.party(), both._2.party(), TieSource.OFFER)));
    Figures figures = Figures.of(way);

    assertThat(figures.bridgeTies()).hasSize(49_999);
    assertThat(figures.bridgeNodes()).hasSize(49_998);
    assertThat(figures.bridgeNodes().get(24_998).cutOff()).isEqualTo(24_999);
  }

  private static Set<Party> together(NetworkMap map, Party from) {
    Set<Party> seen = HashSet.of(from);
    for (Set<Party> more = next(map, seen); more.size() > seen.size(); more = next(map, seen)) {
      seen = more;
    }
    return seen;
  }

  private static int largest(NetworkMap map, Set<Party> among) {
    return among.toArray().map(one -> together(map, one).size()).max().getOrElse(0);
  }

  private static Set<Party> next(NetworkMap map, Set<Party> from) {
    return from.addAll(
        map.ties()
            .flatMap(
                tie ->
                    Array.of(tie.one(), tie.other())
                        .filter(
                            ignored -> from.contains(tie.one()) || from.contains(tie.other()))));
  }
}
