package de.muetterzentren.matching.transport;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.transport.Transport.Lane;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every transport; small ones are compared with all that there are. */
class CarriedProperties {
  @Property(tries = 4000)
  void itIsTheBestOfAll(@ForAll long seed) {
    Transport transport = transport(new Random(seed), 3, 3, 4, 6);
    Carried carried = Carried.best(transport);
    AllTransports all = new AllTransports(transport);

    checkLimits(transport, carried);
    assertThat(carried.first()).isEqualTo(all.first()).isEqualTo(all.mostFirst());
    assertThat(carried.total()).isEqualTo(all.total()).isEqualTo(all.most());
    assertThat(carried.makeshift()).isEqualTo(all.makeshift().longValueExact());
    assertThat(carried.way()).isEqualTo(all.way());
    checkProof(carried);
  }

  @Property(tries = 300)
  void itIsProvenWhateverTheSize(@ForAll long seed) {
    Random random = new Random(seed);
    Transport transport =
        transport(random, 1 + random.nextInt(40), 1 + random.nextInt(300), 1000, 1 << 20);
    Carried carried = Carried.best(transport);

    checkLimits(transport, carried);
    checkProof(carried);
  }

  @Property(tries = 300)
  void manyTiesAndEmptySourcesEndToo(@ForAll long seed) {
    Random random = new Random(seed);
    Transport transport = transport(random, 30, 30, 2, 2);
    Carried carried = Carried.best(transport);

    checkLimits(transport, carried);
    checkProof(carried);
  }

  @Property(tries = 2000)
  void noPricesProveTooMuch(@ForAll long seed) {
    Random random = new Random(seed);
    Transport transport = transport(random, 3, 3, 3, 6);
    Carried best = Carried.best(transport);
    long[] rank = random.longs(transport.sources(), -2, 9).toArray();
    long[] way = random.longs(transport.sources(), -9, 9).toArray();

    Prices.Least least =
        new Prices(random.nextInt(9), rank, way).least(transport, best.total(), best.first());

    int order = least.makeshift().compareTo(BigInteger.valueOf(best.makeshift()));
    assertThat(order).isLessThanOrEqualTo(0);
    if (order == 0) {
      assertThat(least.way()).isLessThanOrEqualTo(best.way());
    }
  }

  @Property(tries = 2000)
  void noCutSaysTooLittle(@ForAll long seed) {
    Random random = new Random(seed);
    Transport transport = transport(random, 3, 3, 4, 6);
    Carried best = Carried.best(transport);
    long[] nothing = new long[transport.lanes()];

    assertThat(Cut.most(transport, nothing, false))
        .isGreaterThanOrEqualTo(BigInteger.valueOf(best.total()));
    assertThat(Cut.most(transport, nothing, true))
        .isGreaterThanOrEqualTo(BigInteger.valueOf(best.first()));
  }

  @Property(tries = 1000)
  void lanesInUseAreFewerThanSourcesAndSinks(@ForAll long seed) {
    Random random = new Random(seed);
    Transport transport = transport(random, 8, 8, 9, 3);
    Carried carried = Carried.best(transport);

    long used = IntStream.range(0, transport.lanes()).filter(i -> carried.quantity(i) > 0).count();
    assertThat(used).isLessThan(transport.sources() + (long) transport.sinks());
  }

  @Property(tries = 1000)
  void theOrderOfLanesDecidesOnlyAmongEquals(@ForAll long seed) {
    Random random = new Random(seed);
    Transport transport = transport(random, 6, 9, 9, 9);
    List<Lane> lanes =
        new ArrayList<>(IntStream.range(0, transport.lanes()).mapToObj(transport::lane).toList());
    Carried one = Carried.best(transport);
    Collections.shuffle(lanes, random);
    Carried other = Carried.best(with(transport, lanes));

    assertThat(other.first()).isEqualTo(one.first());
    assertThat(other.total()).isEqualTo(one.total());
    assertThat(other.makeshift()).isEqualTo(one.makeshift());
    assertThat(other.way()).isEqualTo(one.way());
  }

  private static Transport with(Transport transport, List<Lane> lanes) {
    long[] supplies = new long[transport.sources()];
    long[] demands = new long[transport.sinks()];
    boolean[] first = new boolean[demands.length];
    Arrays.setAll(supplies, transport::supply);
    for (int i = 0; i < demands.length; i++) {
      demands[i] = transport.demand(i);
      first[i] = transport.first(i);
    }
    return new Transport(supplies, demands, first, lanes);
  }

  private static Transport transport(
      Random random, int sources, int sinks, int quantity, int length) {
    long[] supplies = random.longs(sources, 0, quantity + 1L).toArray();
    long[] demands = random.longs(sinks, 1, quantity + 1L).toArray();
    boolean[] first = new boolean[sinks];
    for (int i = 0; i < sinks; i++) {
      first[i] = random.nextInt(3) == 0;
    }
    int density = 1 + random.nextInt(10);
    List<Lane> lanes = new ArrayList<>();
    for (int from = 0; from < sources; from++) {
      for (int to = 0; to < sinks; to++) {
        if (random.nextInt(10) < density) {
          boolean makeshift = first[to] && random.nextInt(3) == 0;
          lanes.add(new Lane(from, to, random.nextInt(length), makeshift));
        }
      }
    }
    Collections.shuffle(lanes, random);
    return new Transport(supplies, demands, first, lanes);
  }

  private static void checkLimits(Transport transport, Carried carried) {
    long[] out = new long[transport.sources()];
    long[] in = new long[transport.sinks()];
    for (int i = 0; i < transport.lanes(); i++) {
      assertThat(carried.quantity(i)).isNotNegative();
      out[transport.lane(i).from()] += carried.quantity(i);
      in[transport.lane(i).to()] += carried.quantity(i);
    }
    for (int i = 0; i < out.length; i++) {
      assertThat(out[i]).isLessThanOrEqualTo(transport.supply(i));
    }
    for (int i = 0; i < in.length; i++) {
      assertThat(in[i]).isLessThanOrEqualTo(transport.demand(i));
    }
  }

  private static void checkProof(Carried carried) {
    assertThat(carried.mostFirst()).isEqualTo(BigInteger.valueOf(carried.first()));
    assertThat(carried.mostTotal()).isEqualTo(BigInteger.valueOf(carried.total()));
    assertThat(carried.leastMakeshift()).isEqualTo(BigInteger.valueOf(carried.makeshift()));
    assertThat(carried.leastWay()).isEqualTo(carried.way());
  }
}
