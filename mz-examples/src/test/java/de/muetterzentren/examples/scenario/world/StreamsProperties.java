package de.muetterzentren.examples.scenario.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class StreamsProperties {
  @Property(tries = 200)
  void aStreamDependsOnSeedConcernAndKeyAlone(@ForAll long seed, @ForAll long key) {
    Streams streams = new Streams(seed);
    long first = streams.of(Concern.EVERYDAY, key, 1).nextLong();
    streams.of(Concern.EMERGENCY, key, 1).nextLong();
    assertThat(new Streams(seed).of(Concern.EVERYDAY, key, 1).nextLong()).isEqualTo(first);
    assertThat(streams.of(Concern.EMERGENCY, key, 1).nextLong()).isNotEqualTo(first);
    assertThat(streams.of(Concern.EVERYDAY, key, 2).nextLong()).isNotEqualTo(first);
    assertThat(streams.of(Concern.EVERYDAY, key + 1, 1).nextLong()).isNotEqualTo(first);
    assertThat(new Streams(seed + 1).of(Concern.EVERYDAY, key, 1).nextLong()).isNotEqualTo(first);
  }

  @Property(tries = 200)
  void moreInTheMeanNeverGivesFewer(
      @ForAll @DoubleRange(max = 20) double mean,
      @ForAll @DoubleRange(max = 5) double more,
      @ForAll @DoubleRange(max = 0.99) double uniform) {
    assertThat(Streams.poisson(mean + more, uniform))
        .isGreaterThanOrEqualTo(Streams.poisson(mean, uniform));
  }

  @Example
  void numbersAreSpreadAsTheyShould() {
    Streams streams = new Streams(1);
    int many = 20_000;
    double sum = 0;
    double low = 0;
    double times = 0;
    for (int i = 0; i < many; i++) {
      double uniform = streams.uniform(Concern.ANSWER, "w0001-f0001-1-" + i, "f00002-1");
      sum += uniform;
      low += uniform < 0.1 ? 1 : 0;
      times += Streams.poisson(0.7, streams.uniform(Concern.EVERYDAY, i, 3));
    }
    assertThat(sum / many).isCloseTo(0.5, within(0.01));
    assertThat(low / many).isCloseTo(0.1, within(0.01));
    assertThat(times / many).isCloseTo(0.7, within(0.03));
    SplittableRandom random = streams.of(Concern.FAMILY, 1);
    double squares = 0;
    for (int i = 0; i < many; i++) {
      squares += Math.pow(Streams.normal(random), 2);
    }
    assertThat(squares / many).isCloseTo(1, within(0.05));
  }

  @Example
  void winterHasMoreEmergenciesThanSummer() {
    assertThat(WeekOfNeeds.season(java.time.LocalDate.of(2026, 1, 15), 0.5))
        .isCloseTo(1.5, within(1e-9));
    assertThat(WeekOfNeeds.season(java.time.LocalDate.of(2026, 7, 16), 0.5))
        .isCloseTo(0.5, within(0.01));
  }
}
