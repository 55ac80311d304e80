package de.muetterzentren.model.arbitrary;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Small helpers for all generators: things that are there or not, sets, even numbers. */
public final class Some {
  private Some() {}

  /** There in so many of a hundred cases. */
  public static <T> Arbitrary<Option<T>> times(int percent, Arbitrary<T> value) {
    return new Fresh<>(
        Arbitraries.frequencyOf(
            Tuple.of(100 - percent, Arbitraries.just(Option.<T>none())),
            Tuple.of(percent, value.map(Option::some))));
  }

  /** True in so many of a hundred cases. */
  public static Arbitrary<Boolean> trueIn(int percent) {
    return new Fresh<>(
        Arbitraries.frequency(Tuple.of(100 - percent, false), Tuple.of(percent, true)));
  }

  /** All whole numbers from least to most alike. */
  public static Arbitrary<Integer> number(int least, int most) {
    return new Fresh<>(
        Arbitraries.integers().between(least, most).withDistribution(uniform()).withoutEdgeCases());
  }

  /** Between least and most different entries. */
  public static <T extends Comparable<T>> Arbitrary<Set<T>> subset(
      List<T> all, int least, int most) {
    return new Fresh<>(Arbitraries.of(all))
        .set()
        .ofMinSize(Math.min(least, all.size()))
        .ofMaxSize(Math.min(most, all.size()))
        .map(TreeSet::ofAll);
  }

  /** Between least and most of the few languages. */
  public static Arbitrary<Set<Locale>> languages(int least, int most) {
    return new Fresh<>(Arbitraries.of(Setting.LANGUAGES))
        .set()
        .ofMinSize(least)
        .ofMaxSize(most)
        .map(HashSet::ofAll);
  }

  static RandomDistribution uniform() {
    return RandomDistribution.uniform();
  }
}
