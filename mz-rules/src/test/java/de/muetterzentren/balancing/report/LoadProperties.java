package de.muetterzentren.balancing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Array;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Laws of the figures of load. */
class LoadProperties {
  private static final double NEAR = 1e-9;

  @Provide
  Arbitrary<List<Integer>> loads() {
    return Arbitraries.integers().between(0, 20).list().ofMinSize(1).ofMaxSize(12);
  }

  @Property
  void giniIsFromNoneToAlmostOneAndNoneIfAndOnlyIfAllCarryTheSame(
      @ForAll("loads") List<Integer> some) {
    double gini = Gini.of(Loads.of(some));

    assertThat(gini).isBetween(0.0, 1 - 1.0 / some.size() + NEAR);
    assertThat(gini == 0).isEqualTo(Array.ofAll(some).distinct().size() == 1);
  }

  @Property
  void theScaleDoesNotMatter(
      @ForAll("loads") List<Integer> some,
      @ForAll @DoubleRange(min = 0.01, max = 1_000) double by) {
    Loads loads = Loads.of(some);
    Loads scaled = Loads.of(Array.ofAll(some).map(load -> load * by));

    assertThat(Gini.of(scaled)).isCloseTo(Gini.of(loads), within(NEAR));
    assertThat(Lorenz.of(scaled).atLeastAsEvenAs(Lorenz.of(loads))).isTrue();
    assertThat(Lorenz.of(loads).atLeastAsEvenAs(Lorenz.of(scaled))).isTrue();
  }

  @Property
  void whoCarriesWhatDoesNotMatter(@ForAll("loads") List<Integer> some, @ForAll Random random) {
    List<Integer> other = new java.util.ArrayList<>(some);
    Collections.shuffle(other, random);

    assertThat(LoadReport.of(Loads.of(other))).isEqualTo(LoadReport.of(Loads.of(some)));
    assertThat(Leximax.fairestFirst().compare(Loads.of(other), Loads.of(some))).isZero();
  }

  @Property
  void twiceAsManyOfTheSameAreAsUneven(@ForAll("loads") List<Integer> some) {
    assertThat(Gini.of(Loads.of(Array.ofAll(some).appendAll(some))))
        .isCloseTo(Gini.of(Loads.of(some)), within(NEAR));
  }

  @Property
  void theCurveIsConvexBelowTheDiagonalAndGivesTheGini(@ForAll("loads") List<Integer> some) {
    Array<Lorenz.Point> points = Array.ofAll(Lorenz.of(Loads.of(some)).points());
    double area = 0;
    double slope = 0;
    for (int i = 1; i < points.size(); i++) {
      double width = points.get(i).people() - points.get(i - 1).people();
      double next = (points.get(i).load() - points.get(i - 1).load()) / width;
      assertThat(next).isGreaterThanOrEqualTo(slope - NEAR);
      assertThat(points.get(i).load()).isLessThanOrEqualTo(points.get(i).people() + NEAR);
      slope = next;
      area += width * (points.get(i).load() + points.get(i - 1).load()) / 2;
    }

    assertThat(points).hasSize(some.size() + 1);
    assertThat(points.last()).isEqualTo(new Lorenz.Point(1, 1));
    assertThat(Gini.of(Loads.of(some))).isCloseTo(1 - 2 * area, within(NEAR));
  }

  @Property
  void anHourFromWhoCarriesMoreToWhoCarriesLessIsFairer(
      @ForAll("loads") List<Integer> some, @ForAll Random random) {
    int from = random.nextInt(some.size());
    int to = random.nextInt(some.size());
    Assume.that(some.get(from) >= some.get(to) + 2);
    Array<Integer> after =
        Array.ofAll(some).update(from, load -> load - 1).update(to, load -> load + 1);

    assertThat(Leximax.fairestFirst().compare(Loads.of(after), Loads.of(some))).isNegative();
    assertThat(Gini.of(Loads.of(after))).isLessThan(Gini.of(Loads.of(some)));
    assertThat(Lorenz.of(Loads.of(after)).atLeastAsEvenAs(Lorenz.of(Loads.of(some)))).isTrue();
  }

  @Property
  void leximaxIsAnOrder(
      @ForAll("loads") List<Integer> one,
      @ForAll("loads") List<Integer> two,
      @ForAll("loads") List<Integer> three) {
    Leximax fairest = Leximax.fairestFirst();
    Loads a = Loads.of(one);
    Loads b = Loads.of(two);
    Loads c = Loads.of(three);

    assertThat(Integer.signum(fairest.compare(a, b)))
        .isEqualTo(-Integer.signum(fairest.compare(b, a)));
    if (fairest.compare(a, b) <= 0 && fairest.compare(b, c) <= 0) {
      assertThat(fairest.compare(a, c)).isLessThanOrEqualTo(0);
    }
    assertThat(fairest.compare(a, b) == 0)
        .isEqualTo(a.values().filter(load -> load > 0).equals(b.values().filter(load -> load > 0)));
  }
}
