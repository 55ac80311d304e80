package de.muetterzentren.examples.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.balancing.ring.RingExchange;
import de.muetterzentren.balancing.ring.RingNeeds;
import de.muetterzentren.model.participant.ParticipantId;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** All exchanges, tried one by one, beside the library's. */
class AllExchangesProperties {

  @Property(tries = 60)
  void theBestOfAllIsTheLibrarysAndSwapsInPairsReachNoMore(
      @ForAll @IntRange(min = 2, max = 4) int people, @ForAll long seed) {
    RingNeeds needs = needs(people, new Random(seed));
    AllExchanges all = AllExchanges.of(needs);

    assertThat(RingExchange.best(needs).total()).isEqualTo(all.best());
    assertThat(all.bestInPairs()).isLessThanOrEqualTo(all.best());
    assertThat(all.optima()).isPositive();
  }

  private static RingNeeds needs(int people, Random random) {
    RingNeeds.Builder needs = RingNeeds.in(Duration.ofHours(1));
    for (int i = 0; i < people; i++) {
      needs.offers(id(i), 1 + random.nextInt(3));
    }
    for (int wish = 0; wish < Math.min(6, people * (people - 1)); wish++) {
      int receiver = wish % people;
      int giver = (receiver + 1 + wish / people) % people;
      needs.wants(id(receiver), id(giver), 1 + random.nextInt(2));
    }
    return needs.build();
  }

  private static ParticipantId id(int number) {
    return ParticipantId.of("p" + number);
  }
}
