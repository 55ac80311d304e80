package de.muetterzentren.balancing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Lowest balance first keeps give and take together. */
class WhoGivesNextProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static Array<ParticipantId> people(int number) {
    return Array.range(0, number).map(i -> ParticipantId.of("p" + i));
  }

  @Property(tries = 300)
  void whereEverybodyIsThereTheServersBalanceIsBounded(
      @ForAll @IntRange(min = 2, max = 9) int number,
      @ForAll @Size(max = 60) java.util.List<@IntRange(max = 8) Integer> asking,
      @ForAll @Size(9) java.util.List<@IntRange(max = 12) Integer> forTheHouse) {
    Array<ParticipantId> people = people(number);
    WhoGivesNext next = WhoGivesNext.of(house(people, forTheHouse), DateSpan.of(DAY));
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

  /** Hours for the house, so that balances do not add up to nothing. */
  private static Ledger house(Array<ParticipantId> people, java.util.List<Integer> hours) {
    return Ledger.of(
            people
                .filter(id -> hours.get(people.indexOf(id)) > 0)
                .map(
                    id ->
                        Contribution.builder()
                            .id(ContributionId.of("c-" + id))
                            .giver(Party.of(id))
                            .receiver(Party.of(CentreId.of("house")))
                            .kind(ContributionKind.HOURS)
                            .quantity(hours.get(people.indexOf(id)))
                            .on(DAY)
                            .build()))
        .get();
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
