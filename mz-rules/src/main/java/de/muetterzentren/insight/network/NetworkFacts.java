package de.muetterzentren.insight.network;

import de.muetterzentren.insight.network.figure.Figures;
import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.insight.network.map.Node;
import de.muetterzentren.insight.network.map.Parties;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/**
 * Facts about the whole, its bridges and its houses.
 *
 * @param whole the figures of the whole map
 * @param limits from when on something is spoken of
 */
record NetworkFacts(Figures whole, NetworkLimits limits) {
  /** The facts: the whole, houses, ties, and bridges with partners before people. */
  Seq<Object> all(NetworkMap map) {
    io.vavr.collection.Map<Party, String> names =
        map.nodes().toMap(Node::party, one -> one.name().getOrElse(() -> Parties.id(one.party())));
    Array<Bridge> bridges =
        Array.ofAll(whole.bridgeNodes())
            .map(one -> new Bridge(one, names.get(one.node()).get(), limits));
    return Array.<Object>of(parts())
        .appendAll(hubs(map, names))
        .appendAll(
            whole
                .bridgeTies()
                .map(
                    one ->
                        new OnlyTie(
                            one,
                            names.get(one.tie().one()).get(),
                            names.get(one.tie().other()).get(),
                            limits)))
        .appendAll(bridges.reject(Bridge::isPerson))
        .appendAll(bridges.filter(Bridge::isPerson));
  }

  /** The person whom a fact concerns. */
  static Option<ParticipantId> about(Object fact) {
    if (fact instanceof FewTies few) {
      return Option.some(few.who());
    }
    return fact instanceof Bridge bridge && bridge.node().node() instanceof Party.Person person
        ? Option.some(person.id())
        : Option.none();
  }

  private Parts parts() {
    Seq<Integer> tied = whole.parts().filter(size -> size > 1);
    return new Parts(
        tied.size(), tied.sum().intValue() - tied.headOption().getOrElse(0).intValue());
  }

  private static Seq<Hub> hubs(NetworkMap map, io.vavr.collection.Map<Party, String> names) {
    Map<Party, Integer> people = new HashMap<>();
    Map<Party, Integer> others = new HashMap<>();
    for (NetworkTie tie : map.ties()) {
      (tie.one() instanceof Party.Person ? people : others).merge(tie.other(), 1, Integer::sum);
      (tie.other() instanceof Party.Person ? people : others).merge(tie.one(), 1, Integer::sum);
    }
    return map.nodes()
        .map(Node::party)
        .filter(Party.House.class::isInstance)
        .map(
            house ->
                new Hub(
                    names.get(house).get(),
                    people.getOrDefault(house, 0),
                    others.getOrDefault(house, 0)));
  }
}
