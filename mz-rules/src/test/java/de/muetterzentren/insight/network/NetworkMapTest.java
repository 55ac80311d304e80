package de.muetterzentren.insight.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.balancing.ledger.Flows;
import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.insight.network.map.Node;
import de.muetterzentren.insight.network.map.TieSource;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import io.vavr.collection.Array;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What is no map, no tie and no node is refused, everything at once and by ids alone. */
class NetworkMapTest {
  private static final Party AMIRA = Party.of(ParticipantId.of("amira"));
  private static final Party BEA = Party.of(ParticipantId.of("bea"));
  private static final Party HOUSE = Party.of(CentreId.of("lindenhof"));
  private static final NetworkTie TIE = NetworkTie.of(AMIRA, BEA, TieSource.PLEDGE);

  private static Node node(Party party) {
    return new Node(party, Option.none());
  }

  @Test
  void takesEachOnceAndSortsThem() {
    NetworkTie other = NetworkTie.of(HOUSE, AMIRA, TieSource.OFFER);
    NetworkMap map =
        new NetworkMap(Array.of(node(HOUSE), node(BEA), node(AMIRA)), Array.of(other, TIE));

    assertThat(map.nodes().map(Node::party)).containsExactly(AMIRA, BEA, HOUSE);
    assertThat(map.ties()).containsExactly(TIE, other);
  }

  @Test
  void refusesWhoStandsOnItTwice() {
    assertThatThrownBy(
            () -> new NetworkMap(Array.of(node(AMIRA), node(BEA), node(AMIRA)), Array.empty()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("nodes.party (amira)")
        .hasMessageNotContaining("bea");
  }

  @Test
  void refusesTiesOfWhoIsNotOnIt() {
    assertThatThrownBy(() -> new NetworkMap(Array.of(node(AMIRA)), Array.of(TIE)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("ties (bea)")
        .hasMessageNotContaining("(amira)");
  }

  @Test
  void refusesTwoTiesOfTheSameTwo() {
    NetworkTie again = NetworkTie.of(BEA, AMIRA, TieSource.OFFER);

    assertThatThrownBy(() -> new NetworkMap(Array.of(node(AMIRA), node(BEA)), Array.of(TIE, again)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("ties (amira – bea)");
  }

  @Test
  void namesEverythingThatIsWrongAtOnce() {
    assertThatThrownBy(() -> new NetworkMap(Array.of(node(AMIRA), node(AMIRA)), Array.of(TIE, TIE)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("nodes.party (amira)")
        .hasMessageContaining("ties (bea)")
        .hasMessageContaining("ties (amira – bea)");
    assertThatThrownBy(() -> new NetworkMap(null, null)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void refusesTiesThatAreNone() {
    refused(BEA, AMIRA, Flows.none(), TreeMap.of(TieSource.PLEDGE, 1), "other");
    refused(AMIRA, AMIRA, Flows.none(), TreeMap.of(TieSource.PLEDGE, 1), "other");
    refused(AMIRA, BEA, Flows.none(), TreeMap.empty(), "sources");
    refused(AMIRA, BEA, Flows.none(), TreeMap.of(TieSource.PLEDGE, 0), "sources.PLEDGE (0)");
    refused(AMIRA, BEA, Flows.none(), TreeMap.of(TieSource.CONTRIBUTION, 1), "flows");
  }

  private static void refused(
      Party one, Party other, Flows flows, TreeMap<TieSource, Integer> sources, String field) {
    assertThatThrownBy(() -> new NetworkTie(one, other, flows, sources))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(field);
  }

  @Test
  void refusesTheNameOfAPersonWithoutSayingIt() {
    assertThatThrownBy(() -> new Node(AMIRA, Option.some("Amira Muster")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("name")
        .hasMessageNotContaining("Muster");
  }
}
