package de.muetterzentren.balancing.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Rings of at most so many people. */
class LimitedRingsProperties {
  @Provide
  Arbitrary<RingNeeds> small() {
    return SomeNeeds.small();
  }

  @Provide
  Arbitrary<RingNeeds> dense() {
    return SomeNeeds.dense();
  }

  @Provide
  Arbitrary<RingNeeds> large() {
    return SomeNeeds.large();
  }

  @Property(tries = 2_000)
  void theTotalIsAtMostTheOptimumAndThatAtMostTheBound(
      @ForAll("dense") RingNeeds needs, @ForAll @IntRange(min = 2, max = 4) int most) {
    RingExchange exchange = RingExchange.best(needs, most);
    long optimum = EveryShortRing.most(needs, most);
    RingCertificate certificate = exchange.certificate();

    assertThat(exchange.total()).isLessThanOrEqualTo(optimum);
    assertThat(certificate.bound())
        .isGreaterThanOrEqualTo(optimum)
        .isLessThanOrEqualTo(RingExchange.best(needs).total())
        .isEqualTo(RingCertificate.bound(needs, certificate.prices(), most));
    assertThat(certificate.proves(needs)).isEqualTo(exchange.total() == certificate.bound());
    Statistics.label("most " + most)
        .collect(
            exchange.total() == optimum ? "optimum" : "less",
            certificate.bound() == optimum ? "bound is tight" : "bound is wide");
    Statistics.label("the optimum is reached")
        .collect(exchange.total() == optimum)
        .coverage(reached -> reached.check(true).percentage(percent -> percent > 99));
  }

  @Property(tries = 500)
  void noPricesWhateverProveTooLittle(
      @ForAll("small") RingNeeds needs,
      @ForAll @IntRange(min = 2, max = 4) int most,
      @ForAll @IntRange(max = 1_000_000) int seed) {
    assertThat(RingCertificate.bound(needs, SomeNeeds.prices(needs, new Random(seed)), most))
        .isGreaterThanOrEqualTo(EveryShortRing.most(needs, most));
  }

  @Property(tries = 500)
  void noRingIsLongerAndAllAddsUp(
      @ForAll("large") RingNeeds needs, @ForAll @IntRange(min = 2, max = 9) int most) {
    RingExchange exchange = RingExchange.best(needs, most);

    assertThat(exchange.rings()).allMatch(ring -> ring.people().size() <= most);
    assertThat(
            RingExchange.of(
                exchange.unit(),
                exchange.shares(),
                exchange.rings(),
                exchange.hours(),
                exchange.certificate()))
        .isEqualTo(exchange);
    assertThat(exchange.hours().keySet()).isEqualTo(needs.offered().keySet());
    exchange
        .hours()
        .forEach(
            (id, units) -> assertThat(units).isLessThanOrEqualTo(needs.offered().get(id).get()));
    assertThat(needs.needs()).containsAll(exchange.shares().map(Share::need));
    Statistics.label("most " + most)
        .collect(exchange.total() == exchange.certificate().bound() ? "proven" : "not proven");
  }

  @Property(tries = 300)
  void aLimitThatIsNoneChangesNothing(@ForAll("large") RingNeeds needs) {
    RingExchange best = RingExchange.best(needs);
    RingExchange limited = RingExchange.best(needs, Math.max(2, needs.offered().size()));

    assertThat(limited.shares()).isEqualTo(best.shares());
    assertThat(limited.rings()).isEqualTo(best.rings());
    assertThat(limited.certificate().proves(needs)).isTrue();
  }

  @Property(tries = 300)
  void theOrderOfTheInputDoesNotMatter(
      @ForAll("large") RingNeeds needs,
      @ForAll @IntRange(min = 2, max = 5) int most,
      @ForAll @IntRange(max = 1_000_000) int seed) {
    assertThat(RingExchange.best(SomeNeeds.shuffled(needs, new Random(seed)), most))
        .isEqualTo(RingExchange.best(needs, most));
  }
}
