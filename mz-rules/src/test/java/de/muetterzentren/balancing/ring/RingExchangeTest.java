package de.muetterzentren.balancing.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RingExchangeTest {
  private static final ParticipantId AMIRA = ParticipantId.of("amira");
  private static final ParticipantId BERTA = ParticipantId.of("berta");
  private static final ParticipantId CEM = ParticipantId.of("cem");
  private static final ParticipantId DORO = ParticipantId.of("doro");
  private static final Duration HOUR = Duration.ofHours(1);

  private static RingNeeds four() {
    return RingNeeds.in(HOUR)
        .offers(AMIRA, 3)
        .offers(BERTA, 2)
        .offers(CEM, 2)
        .offers(DORO, 2)
        .wants(AMIRA, BERTA, 2)
        .wants(AMIRA, CEM, 1)
        .wants(BERTA, CEM, 2)
        .wants(BERTA, DORO, 1)
        .wants(CEM, AMIRA, 2)
        .wants(DORO, AMIRA, 2)
        .build();
  }

  @Test
  void fourPeopleWithRingsOfMoreThanTwo() {
    RingExchange exchange = RingExchange.best(four());

    assertThat(exchange.total()).isEqualTo(8);
    assertThat(exchange.hours().map(Tuple2::_2)).containsExactly(3L, 2L, 2L, 1L);
    assertThat(exchange.time(exchange.total())).isEqualTo(Duration.ofHours(8));
    assertThat(exchange.certificate().proves(four())).isTrue();
    assertThat(exchange.rings().filter(ring -> ring.people().size() > 2)).isNotEmpty();
  }

  @Test
  void ringsOfAtMostSoManyPeople() {
    RingExchange pairs = RingExchange.best(four(), 2);
    RingExchange threes = RingExchange.best(four(), 3);

    assertThat(pairs.total()).isEqualTo(2);
    assertThat(pairs.rings()).allMatch(ring -> ring.people().size() == 2);
    assertThat(pairs.certificate().proves(four())).isTrue();
    assertThat(pairs.text(Locale.ENGLISH))
        .contains("2 hours for 2 people in rings of at most 2")
        .contains("no exchange in such rings can have more than 2 hours");
    assertThat(pairs.text(Locale.GERMAN)).contains("in Ringen zu höchstens 2");
    assertThat(threes.total()).isEqualTo(EveryShortRing.most(four(), 3));
    assertThat(RingExchange.best(four(), 4).total()).isEqualTo(8);
    assertThat(RingExchange.best(four()).certificate().mostPeople()).isEmpty();
    assertThatThrownBy(() -> RingExchange.best(four(), 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("mostPeople (1) must be from 2 to 100,000");
  }

  @Test
  void swapsInPairsAloneReachLess() {
    RingNeeds pairs =
        RingNeeds.in(HOUR)
            .offers(AMIRA, 3)
            .offers(CEM, 2)
            .wants(AMIRA, CEM, 1)
            .wants(CEM, AMIRA, 2)
            .build();

    assertThat(RingExchange.best(pairs).total()).isEqualTo(2);
  }

  @Test
  void saysItInWords() {
    RingNeeds ring =
        RingNeeds.inQuarterHours()
            .offers(AMIRA, 9)
            .offers(BERTA, 9)
            .offers(CEM, 5)
            .wants(AMIRA, BERTA, 9)
            .wants(BERTA, CEM, 9)
            .wants(CEM, AMIRA, 9)
            .build();
    RingExchange exchange = RingExchange.best(ring);

    assertThat(exchange.text(Locale.ENGLISH))
        .contains("Ring of 3, 1.25 hours each: ", "amira gives cem", "cem gives berta")
        .endsWith(
            "3.75 hours for 3 people, and everybody gives as much as they receive; no exchange"
                + " can have more than 3.75 hours.");
    assertThat(exchange.text(Locale.GERMAN))
        .contains("Ring zu dritt, je 1,25 Stunden: ", "amira gibt cem")
        .endsWith(
            "3,75 Stunden für 3 Menschen, und alle geben so viel, wie sie bekommen; mehr als 3,75"
                + " Stunden sind in keinem Tausch möglich.");
    assertThat(RingExchange.best(four()).text(Locale.GERMAN)).contains("Tausch, je 1 Stunde: ");
  }

  @Test
  void oneHourIsOneHour() {
    RingNeeds halves =
        RingNeeds.in(Duration.ofMinutes(30))
            .offers(AMIRA, 1)
            .offers(BERTA, 1)
            .wants(AMIRA, BERTA, 1)
            .wants(BERTA, AMIRA, 1)
            .build();

    assertThat(RingExchange.best(halves).text(Locale.ENGLISH))
        .contains("\n1 hour for 2 people", "no exchange can have more than 1 hour.");
    assertThat(RingExchange.best(halves).text(Locale.GERMAN))
        .contains("\n1 Stunde für 2 Menschen", "mehr als 1 Stunde ist in keinem Tausch");
    assertThat(RingExchange.best(halves, 2).text(Locale.GERMAN))
        .contains("\n1 Stunde für 2 Menschen in Ringen zu höchstens 2");
  }

  @Test
  void whereNoRingIsPossibleItSaysSoKindly() {
    RingNeeds oneWay =
        RingNeeds.in(HOUR).offers(AMIRA, 3).offers(BERTA, 0).wants(BERTA, AMIRA, 2).build();
    RingExchange exchange = RingExchange.best(oneWay);

    assertThat(exchange.total()).isZero();
    assertThat(exchange.rings()).isEmpty();
    assertThat(exchange.certificate().proves(oneWay)).isTrue();
    assertThat(exchange.text(Locale.ENGLISH)).contains("All needs stay open to everybody");
    assertThat(exchange.text(Locale.GERMAN)).contains("Alle Anliegen bleiben wie immer");
    assertThat(RingExchange.best(RingNeeds.in(HOUR).build()).total()).isZero();
  }

  @Test
  void aNeedIsSharedByItsGiversAndNotMetTwice() {
    Need evening = new Need(Option.none(), AMIRA, Array.of(BERTA, CEM), 3, 2);
    RingNeeds needs =
        RingNeeds.in(HOUR)
            .offers(AMIRA, 10)
            .offers(BERTA, 10)
            .offers(CEM, 10)
            .needs(evening)
            .wants(BERTA, AMIRA, 10)
            .wants(CEM, AMIRA, 10)
            .build();
    RingExchange exchange = RingExchange.best(needs);

    assertThat(exchange.total()).isEqualTo(6);
    assertThat(exchange.hours().get(AMIRA)).contains(3L);
    assertThat(exchange.shares().filter(share -> share.need().equals(evening)).map(Share::units))
        .containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void whoReceivesLeastReceivesAsMuchAsCanBe() {
    RingNeeds.Builder star = RingNeeds.in(Duration.ofMinutes(1)).offers(AMIRA, 1_000);
    for (ParticipantId other : Array.of(BERTA, CEM, DORO)) {
      star.offers(other, 900).wants(AMIRA, other, 900).wants(other, AMIRA, 900);
    }
    RingExchange exchange = RingExchange.best(star.build());

    assertThat(exchange.hours().values().sorted()).containsExactly(333L, 333L, 334L, 1_000L);
  }

  @Test
  void whereSomeCannotReceiveMoreTheOthersAreStillSpreadEvenly() {
    ParticipantId emil = ParticipantId.of("emil");
    ParticipantId fritz = ParticipantId.of("fritz");
    RingNeeds.Builder twoHubs = RingNeeds.in(HOUR).offers(AMIRA, 2).offers(DORO, 8);
    for (ParticipantId spoke : Array.of(BERTA, CEM)) {
      twoHubs.offers(spoke, 9).wants(AMIRA, spoke, 9).wants(spoke, AMIRA, 9);
    }
    for (ParticipantId spoke : Array.of(emil, fritz)) {
      twoHubs.offers(spoke, 9).wants(DORO, spoke, 9).wants(spoke, DORO, 9);
    }

    assertThat(RingExchange.best(twoHubs.build()).hours())
        .isEqualTo(TreeMap.of(AMIRA, 2L, BERTA, 1L, CEM, 1L, DORO, 8L, emil, 4L).put(fritz, 4L));
  }

  @Test
  void theMostHoursComeBeforeAnEvenSpread() {
    // a ring of three, or a swap that takes the same hour of amira: three people are more hours
    RingNeeds needs =
        RingNeeds.in(HOUR)
            .offers(AMIRA, 1)
            .offers(BERTA, 1)
            .offers(CEM, 1)
            .offers(DORO, 1)
            .wants(BERTA, AMIRA, 1)
            .wants(CEM, BERTA, 1)
            .wants(AMIRA, CEM, 1)
            .wants(DORO, AMIRA, 1)
            .wants(AMIRA, DORO, 1)
            .build();
    RingExchange exchange = RingExchange.best(needs);

    assertThat(exchange.total()).isEqualTo(3);
    assertThat(exchange.hours().get(DORO)).contains(0L);
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    Need twice = Need.of(AMIRA, CEM, 2);

    assertThatThrownBy(
            () ->
                RingNeeds.in(Duration.ofSeconds(1))
                    .offers(AMIRA, -1)
                    .offers(BERTA, 100_001)
                    .needs(twice)
                    .needs(twice)
                    .wants(DORO, AMIRA, 1)
                    .build())
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            invalid ->
                assertThat(invalid.problems().map(problem -> problem.path()))
                    .containsExactly(
                        "unit",
                        "offered[amira]",
                        "offered[berta]",
                        "needs[0].givers",
                        "needs[1]",
                        "needs[1].givers",
                        "needs[2].receiver"));
    assertThatThrownBy(
            () -> new Need(Option.none(), AMIRA, Array.of(AMIRA, BERTA, BERTA), 0, 100_001))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            invalid ->
                assertThat(invalid.problems().map(problem -> problem.path()))
                    .containsExactly("most", "mostFromOne", "givers", "givers"));
    assertThatThrownBy(() -> new Need(Option.none(), AMIRA, Array.empty(), 1, 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("givers");
  }

  @Test
  void aCertificateOfOtherNeedsProvesNothing() {
    RingNeeds more =
        new RingNeeds(
            HOUR,
            TreeMap.of(AMIRA, 100L, BERTA, 100L, CEM, 100L, DORO, 100L),
            four()
                .needs()
                .map(need -> new Need(need.request(), need.receiver(), need.givers(), 100, 100)));

    assertThat(RingExchange.best(four()).certificate().proves(more)).isFalse();
  }
}
