package de.muetterzentren.balancing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Lowest balance first keeps give and take together. */
class WhoGivesNextProperties {
  private static Array<ParticipantId> people(int number) {
    return Array.range(0, number).map(i -> ParticipantId.of("p" + i));
  }

  @Property(tries = 300)
  void whereEverybodyIsThereTheServersBalanceIsBounded(
      @ForAll @IntRange(min = 2, max = 9) int number,
      @ForAll @Size(max = 60) java.util.List<@IntRange(max = 8) Integer> asking) {
    Array<ParticipantId> people = people(number);
    WhoGivesNext next = WhoGivesNext.begin();
    for (int round = 0; round < asking.size(); round++) {
      ParticipantId asker = people.get(asking.get(round) % number);
      BigDecimal before = next.balance(asker);
      BigDecimal all = people.map(next::balance).fold(BigDecimal.ZERO, BigDecimal::add);
      ParticipantId server = next.order(people.remove(asker), "round-" + round).head();
      next = next.after(server, asker, 1);

      int most = Math.floorDiv(all.subtract(before).intValueExact(), number - 1) + 1;
      assertThat(next.balance(server).intValueExact()).isLessThanOrEqualTo(most);
    }
  }

  @Property(tries = 200)
  void itOrdersAndShutsNobodyOut(
      @ForAll @IntRange(min = 1, max = 9) int number, @ForAll long seed) {
    Array<ParticipantId> people = people(number);
    WhoGivesNext next = after(20, number, number, new Random(seed));

    assertThat(next.order(people, "r").toSet()).isEqualTo(people.toSet());
    assertThat(next.order(people.reverse(), "r")).isEqualTo(next.order(people, "r"));
  }

  @Test
  void amongTwoBalancesStayTogetherAndAloneTheyDriftApart() {
    double few = deviation(after(20_000, 50, 1, new Random(7)), 50);
    double many = deviation(after(80_000, 50, 1, new Random(7)), 50);

    assertThat(deviation(after(20_000, 50, 2, new Random(7)), 50)).isLessThan(3);
    assertThat(deviation(after(100_000, 50, 2, new Random(7)), 50)).isLessThan(3);
    assertThat(deviation(after(20_000, 50, 3, new Random(7)), 50)).isLessThan(2);
    assertThat(few).isGreaterThan(15);
    assertThat(many / few).isBetween(1.4, 2.8);
  }

  /** Each round somebody asks, and of so many others who are there one serves. */
  private static WhoGivesNext after(int rounds, int number, int there, Random random) {
    Array<ParticipantId> people = people(number);
    WhoGivesNext next = WhoGivesNext.begin();
    for (int round = 0; round < rounds && number > 1; round++) {
      int asker = random.nextInt(number);
      Array<ParticipantId> others = Array.empty();
      while (others.size() < Math.min(there, number - 1)) {
        ParticipantId other = people.get((asker + 1 + random.nextInt(number - 1)) % number);
        others = others.contains(other) ? others : others.append(other);
      }
      next = next.after(next.order(others, "r" + round).head(), people.get(asker), 1);
    }
    return next;
  }

  private static double deviation(WhoGivesNext next, int number) {
    double squares =
        people(number).map(id -> Math.pow(next.balance(id).doubleValue(), 2)).sum().doubleValue();
    return Math.sqrt(squares / number);
  }
}
