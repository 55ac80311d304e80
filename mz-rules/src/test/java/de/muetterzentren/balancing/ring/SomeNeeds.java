package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random needs, by a number that stands for all draws. */
public final class SomeNeeds {
  private SomeNeeds() {}

  /** Of 2 to 5 people, plain wishes and needs with several givers, up to 7 gifts in question. */
  static Arbitrary<RingNeeds> small() {
    return Arbitraries.randomValue(random -> needs(random, 2 + random.nextInt(4), 7, 3));
  }

  /** Of 3 to 6 people, so many gifts in question that short rings get in each other's way. */
  static Arbitrary<RingNeeds> dense() {
    return Arbitraries.randomValue(
        random -> needs(random, 3 + random.nextInt(4), 6 + random.nextInt(6), 2));
  }

  /** Any prices of some of the people. */
  static Map<ParticipantId, RingCertificate.Prices> prices(RingNeeds needs, Random random) {
    Map<ParticipantId, RingCertificate.Prices> prices = TreeMap.empty();
    for (ParticipantId person : needs.offered().keySet()) {
      if (random.nextInt(5) > 0) {
        prices =
            prices.put(
                person, new RingCertificate.Prices(random.nextInt(5) - 2, random.nextInt(5) - 2));
      }
    }
    return prices;
  }

  /** Of 2 to 25 people with few units. */
  static Arbitrary<RingNeeds> middling() {
    return Arbitraries.randomValue(
        random -> {
          int people = 2 + random.nextInt(24);
          return needs(random, people, people * (1 + random.nextInt(6)), 1 + random.nextInt(5));
        });
  }

  /** Of 2 to 40 people with many units. */
  public static Arbitrary<RingNeeds> large() {
    return Arbitraries.randomValue(
        random -> {
          int people = 2 + random.nextInt(39);
          int units = random.nextBoolean() ? 5 : 1_000;
          return needs(random, people, people * (1 + random.nextInt(6)), units);
        });
  }

  static RingNeeds needs(Random random, int people, int gifts, int units) {
    RingNeeds.Builder needs = RingNeeds.inQuarterHours();
    for (int person = 0; person < people; person++) {
      needs.offers(id(person), random.nextInt(units + 2));
    }
    Set<Need> some = new LinkedHashSet<>();
    int left = gifts;
    while (left > 0) {
      int receiver = random.nextInt(people);
      Set<ParticipantId> givers = new LinkedHashSet<>();
      int number = random.nextInt(3) == 0 ? 1 + random.nextInt(Math.min(3, left)) : 1;
      for (int i = 0; i < number; i++) {
        givers.add(id((receiver + 1 + random.nextInt(people - 1)) % people));
      }
      some.add(
          new Need(
              random.nextBoolean() ? Option.none() : Option.of(RequestId.of("r" + left)),
              id(receiver),
              Array.ofAll(givers),
              1 + random.nextInt(units),
              1 + random.nextInt(units)));
      left -= givers.size();
    }
    some.forEach(needs::needs);
    return needs.build();
  }

  static ParticipantId id(int person) {
    return ParticipantId.of("p" + person);
  }

  /** The same needs with another order of everything. */
  static RingNeeds shuffled(RingNeeds needs, Random random) {
    List<Need> other = new java.util.ArrayList<>(needs.needs().asJava());
    java.util.Collections.shuffle(other, random);
    return new RingNeeds(
        needs.unit(),
        io.vavr.collection.HashMap.ofEntries(needs.offered()),
        Array.ofAll(other)
            .map(
                need ->
                    new Need(
                        need.request(),
                        need.receiver(),
                        need.givers().reverse(),
                        need.most(),
                        need.mostFromOne())));
  }
}
