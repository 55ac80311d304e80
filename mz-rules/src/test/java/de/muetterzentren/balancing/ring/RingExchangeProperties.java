package de.muetterzentren.balancing.ring;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Laws of ring exchanges, over random needs. */
class RingExchangeProperties {
  @Provide
  Arbitrary<RingNeeds> small() {
    return SomeNeeds.small();
  }

  @Provide
  Arbitrary<RingNeeds> middling() {
    return SomeNeeds.middling();
  }

  @Provide
  Arbitrary<RingNeeds> large() {
    return SomeNeeds.large();
  }

  @Property(tries = 5_000)
  void noExchangeHasMoreHoursAndNoneIsFairerAmongThese(@ForAll("small") RingNeeds needs) {
    EveryExchange every = EveryExchange.of(needs);
    RingExchange exchange = RingExchange.best(needs);

    assertThat(exchange.total()).isEqualTo(every.total());
    assertThat(sorted(exchange)).isEqualTo(every.sorted());
  }

  @Property(tries = 2_000)
  void noCycleOfUnitsMoreOrFewerMakesItBetter(@ForAll("middling") RingNeeds needs) {
    assertThat(BetterCycle.exists(needs, RingExchange.best(needs))).isFalse();
  }

  @Property(tries = 1_000)
  void aBetterCycleIsFoundWhereThereIsOne(@ForAll("small") RingNeeds needs) {
    RingNeeds fewer = new RingNeeds(needs.unit(), needs.offered(), needs.needs().dropRight(1));
    RingExchange worse = RingExchange.best(fewer);
    EveryExchange every = EveryExchange.of(needs);

    assertThat(BetterCycle.exists(needs, worse))
        .isEqualTo(worse.total() < every.total() || !Arrays.equals(sorted(worse), every.sorted()));
  }

  @Property(tries = 1_000)
  void theCertificateProvesTheTotal(@ForAll("large") RingNeeds needs) {
    RingCertificate certificate = RingExchange.best(needs).certificate();

    assertThat(certificate.proves(needs)).isTrue();
    assertThat(certificate.bound()).isEqualTo(certificate.total());
  }

  @Property(tries = 1_000)
  void noPricesWhateverProveTooLittle(
      @ForAll("small") RingNeeds needs, @ForAll @LongRange(max = 1_000_000) long seed) {
    assertThat(RingCertificate.bound(needs, SomeNeeds.prices(needs, new Random(seed))))
        .isGreaterThanOrEqualTo(EveryExchange.of(needs).total());
  }

  @Property(tries = 1_000)
  void nobodyIsForcedAndEverybodyGetsWhatTheyGive(@ForAll("large") RingNeeds needs) {
    RingExchange exchange = RingExchange.best(needs);

    for (ParticipantId person : needs.offered().keySet()) {
      long hours = exchange.hours().get(person).get();
      assertThat(units(exchange.gifts().filter(gift -> gift.giver().equals(person))))
          .isEqualTo(hours)
          .isLessThanOrEqualTo(needs.offered().get(person).get());
      assertThat(units(exchange.gifts().filter(gift -> gift.receiver().equals(person))))
          .isEqualTo(hours);
    }
    exchange
        .shares()
        .groupBy(Share::need)
        .forEach(
            (need, shares) -> {
              assertThat(needs.needs()).contains(need);
              assertThat(shares.map(Share::units).sum().longValue())
                  .isLessThanOrEqualTo(need.most());
              assertThat(shares.map(Share::giver)).doesNotHaveDuplicates();
              assertThat(shares)
                  .allMatch(
                      share ->
                          share.units() > 0
                              && share.units() <= need.mostFromOne()
                              && need.givers().contains(share.giver()));
            });
    assertThat(exchange.total()).isEqualTo(exchange.hours().values().sum().longValue());
  }

  @Property(tries = 1_000)
  void ringsAddUpToTheGifts(@ForAll("large") RingNeeds needs) {
    RingExchange exchange = RingExchange.best(needs);

    assertThat(exchange.rings())
        .allMatch(
            ring ->
                ring.units() > 0
                    && ring.people().size() >= 2
                    && ring.people().distinct().size() == ring.people().size());
    assertThat(exchange.rings().size()).isLessThanOrEqualTo(exchange.gifts().size());
    assertThat(sums(exchange.rings().flatMap(Ring::gifts))).isEqualTo(sums(exchange.gifts()));
    assertThat(exchange.gifts()).hasSize(sums(exchange.gifts()).size());
  }

  @Property(tries = 500)
  void theOrderOfTheInputChangesNothing(
      @ForAll("large") RingNeeds needs, @ForAll @LongRange(max = 1_000_000) long seed) {
    RingExchange one = RingExchange.best(needs);
    RingExchange other = RingExchange.best(SomeNeeds.shuffled(needs, new Random(seed)));

    assertThat(other.shares().map(Object::toString)).isEqualTo(one.shares().map(Object::toString));
    assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(other.rings()).isEqualTo(one.rings());
    assertThat(other.text(Locale.GERMAN)).isEqualTo(one.text(Locale.GERMAN));
  }

  @Property(tries = 500)
  void otherIdsChangeNoTotalAndNoSortedHours(
      @ForAll("large") RingNeeds needs, @ForAll @LongRange(max = 1_000_000) long seed) {
    java.util.List<Integer> places = new java.util.ArrayList<>();
    for (int i = 0; i < needs.offered().size(); i++) {
      places.add(i);
    }
    java.util.Collections.shuffle(places, new Random(seed));
    Map<ParticipantId, ParticipantId> renamed =
        needs
            .offered()
            .keySet()
            .toArray()
            .zipWithIndex()
            .toMap(old -> old._1, old -> ParticipantId.of("q" + places.get(old._2)));
    RingNeeds other =
        new RingNeeds(
            needs.unit(),
            needs.offered().mapKeys(id -> renamed.get(id).get()),
            needs
                .needs()
                .map(
                    need ->
                        new Need(
                            need.request(),
                            renamed.get(need.receiver()).get(),
                            need.givers().map(id -> renamed.get(id).get()),
                            need.most(),
                            need.mostFromOne())));

    assertThat(sorted(RingExchange.best(other))).isEqualTo(sorted(RingExchange.best(needs)));
  }

  @Property(tries = 500)
  void oneWishMoreNeverMeansFewerHours(@ForAll("large") RingNeeds needs) {
    RingNeeds fewer = new RingNeeds(needs.unit(), needs.offered(), needs.needs().dropRight(1));

    assertThat(RingExchange.best(needs).total())
        .isGreaterThanOrEqualTo(RingExchange.best(fewer).total());
  }

  private static long[] sorted(RingExchange exchange) {
    return exchange.hours().values().toJavaStream().mapToLong(Long::longValue).sorted().toArray();
  }

  private static long units(Seq<Gift> gifts) {
    return gifts.map(Gift::units).sum().longValue();
  }

  private static Map<?, Long> sums(Seq<Gift> gifts) {
    return gifts
        .groupBy(gift -> gift.giver() + ">" + gift.receiver())
        .mapValues(RingExchangeProperties::units);
  }
}
