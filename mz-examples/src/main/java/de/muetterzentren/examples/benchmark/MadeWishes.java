package de.muetterzentren.examples.benchmark;

import de.muetterzentren.balancing.ring.RingNeeds;
import de.muetterzentren.model.participant.ParticipantId;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/** Made wishes for rings: everybody offers 1 to 10 hours, and each wish is for up to 4 hours. */
final class MadeWishes {
  private static final int MOST_OFFERED = 40;
  private static final int MOST_WANTED = 16;

  private MadeWishes() {}

  /**
   * So many people and wishes, the same for the same seed. Both who wants and who is wanted are
   * skewed: the smaller of two draws.
   *
   * @param unit a divisor of a quarter of an hour
   */
  static RingNeeds of(int people, int wishes, Duration unit, long seed) {
    SplittableRandom draws = new SplittableRandom(seed);
    long quarter = Duration.ofMinutes(15).dividedBy(unit);
    RingNeeds.Builder needs = RingNeeds.in(unit);
    for (int person = 0; person < people; person++) {
      needs.offers(id(person), quarter * draws.nextInt(4, MOST_OFFERED + 1));
    }
    Set<Long> seen = new HashSet<>();
    while (seen.size() < wishes) {
      int receiver = Math.min(draws.nextInt(people), draws.nextInt(people));
      int giver = people - 1 - Math.min(draws.nextInt(people), draws.nextInt(people));
      if (receiver != giver && seen.add((long) receiver * people + giver)) {
        needs.wants(id(receiver), id(giver), quarter * draws.nextInt(1, MOST_WANTED + 1));
      }
    }
    return needs.build();
  }

  private static ParticipantId id(int person) {
    return ParticipantId.of("p" + person);
  }
}
