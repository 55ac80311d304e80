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
class TurnsProperties {
  private static Array<ParticipantId> people(int number) {
    return Array.range(0, number).map(i -> ParticipantId.of("p" + i));
  }

  @Property(tries = 300)
  void whereEverybodyIsThereTheServersBalanceIsBounded(
      @ForAll @IntRange(min = 2, max = 9) int number,
      @ForAll @Size(max = 60) java.util.List<@IntRange(max = 8) Integer> asking) {
    Array<ParticipantId> people = people(number);
    Turns turns = Turns.begin();
    for (int round = 0; round < asking.size(); round++) {
      ParticipantId asker = people.get(asking.get(round) % number);
      BigDecimal before = turns.balance(asker);
      BigDecimal all = people.map(turns::balance).fold(BigDecimal.ZERO, BigDecimal::add);
      ParticipantId server = turns.order(people.remove(asker), "round-" + round).head();
      turns = turns.after(server, asker, 1);

      int most = Math.floorDiv(all.subtract(before).intValueExact(), number - 1) + 1;
      assertThat(turns.balance(server).intValueExact()).isLessThanOrEqualTo(most);
    }
  }

  @Property(tries = 200)
  void itOrdersAndShutsNobodyOut(
      @ForAll @IntRange(min = 1, max = 9) int number, @ForAll long seed) {
    Array<ParticipantId> people = people(number);
    Turns turns = after(20, number, number, new Random(seed));

    assertThat(turns.order(people, "r").toSet()).isEqualTo(people.toSet());
    assertThat(turns.order(people.reverse(), "r")).isEqualTo(turns.order(people, "r"));
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
  private static Turns after(int rounds, int number, int there, Random random) {
    Array<ParticipantId> people = people(number);
    Turns turns = Turns.begin();
    for (int round = 0; round < rounds && number > 1; round++) {
      int asker = random.nextInt(number);
      Array<ParticipantId> others = Array.empty();
      while (others.size() < Math.min(there, number - 1)) {
        ParticipantId other = people.get((asker + 1 + random.nextInt(number - 1)) % number);
        others = others.contains(other) ? others : others.append(other);
      }
      turns = turns.after(turns.order(others, "r" + round).head(), people.get(asker), 1);
    }
    return turns;
  }

  private static double deviation(Turns turns, int number) {
    double squares =
        people(number).map(id -> Math.pow(turns.balance(id).doubleValue(), 2)).sum().doubleValue();
    return Math.sqrt(squares / number);
  }
}
