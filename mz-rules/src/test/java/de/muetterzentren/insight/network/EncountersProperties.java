package de.muetterzentren.insight.network;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.network.graph.BestPairs;
import de.muetterzentren.insight.network.graph.BestPairs.Could;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** The choice of encounters against trying all choices. */
class EncountersProperties {
  private record Choice(List<Could> some, java.util.Map<Integer, Integer> room) {}

  @Provide
  Arbitrary<Choice> choices() {
    Arbitrary<Tuple.Tuple3<Integer, Integer, Integer>> could =
        Combinators.combine(
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(10, 13),
                Arbitraries.integers().between(0, 6))
            .as(Tuple::of);
    return Combinators.combine(
            could.list().ofMaxSize(9).uniqueElements(one -> one.get1() * 100 + one.get2()),
            Arbitraries.integers().between(0, 2).list().ofSize(4))
        .as(
            (some, rooms) ->
                new Choice(
                    some.stream()
                        .map(one -> new Could(one.get1(), one.get2(), one.get3()))
                        .toList(),
                    java.util.Map.of(
                        10, rooms.get(0), 11, rooms.get(1), 12, rooms.get(2), 13, rooms.get(3))));
  }

  @Property(tries = 300)
  void noChoiceServesMorePeopleOrAsManyWithMoreReach(@ForAll("choices") Choice choice) {
    List<Could> chosen = BestPairs.of(choice.some(), choice.room());

    assertThat(allowed(chosen, choice.room())).isTrue();
    assertThat(choice.some()).containsAll(chosen);
    assertThat(worth(chosen)).isEqualTo(best(choice, 0, List.of()));
    Statistics.collect(chosen.size());
  }

  private static long worth(List<Could> chosen) {
    return chosen.stream().mapToLong(one -> 1_000 + one.worth()).sum();
  }

  private static long best(Choice choice, int from, List<Could> so) {
    if (!allowed(so, choice.room())) {
      return -1;
    }
    if (from == choice.some().size()) {
      return worth(so);
    }
    List<Could> more = new ArrayList<>(so);
    more.add(choice.some().get(from));
    return Math.max(best(choice, from + 1, so), best(choice, from + 1, more));
  }

  private static boolean allowed(List<Could> chosen, java.util.Map<Integer, Integer> room) {
    Map<Integer, Integer> people = HashMap.empty();
    Map<Integer, Integer> places = HashMap.empty();
    for (Could one : chosen) {
      people = people.put(one.person(), 1, Integer::sum);
      places = places.put(one.place(), 1, Integer::sum);
    }
    return people.values().forAll(times -> times == 1)
        && places.forAll(place -> place._2 <= room.get(place._1));
  }
}
