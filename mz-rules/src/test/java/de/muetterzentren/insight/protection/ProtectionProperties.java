package de.muetterzentren.insight.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ProtectionProperties {
  /** 1–2 regions of 1–3 houses, at most 4 houses in all, with 1–2 columns. */
  @Provide
  Arbitrary<Counts> small() {
    Arbitrary<Long> count =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(0, 4)),
            net.jqwik.api.Tuple.of(1, Arbitraries.longs().between(5, 9)));
    return Arbitraries.integers()
        .between(1, 2)
        .flatMap(
            columns ->
                count
                    .list()
                    .ofSize(columns)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(columns == 1 ? 4 : 3)
                    .flatMap(
                        houses ->
                            Arbitraries.integers()
                                .between(1, houses.size())
                                .map(cut -> table(houses, cut))));
  }

  private static Counts table(List<List<Long>> houses, int cut) {
    Array<Counts> leaves =
        Array.range(0, houses.size())
            .map(i -> new Counts("h" + i, Array.empty(), Array.ofAll(houses.get(i))));
    Array<Counts> regions = Array.of(Counts.of("r0", leaves.take(cut)));
    return Counts.of(
        "all", cut == houses.size() ? regions : regions.append(Counts.of("r1", leaves.drop(cut))));
  }

  /**
   * The attack: every table of whole counts that shows the same, and in which nothing withheld is
   * 0, is tried, each count up to the largest and a few more; what a count could be is what it is
   * in any of them.
   */
  @Property(tries = 80)
  void everyWithheldCountCouldBeAtLeastAsManyNumbersAsTheLeast(
      @ForAll("small") Counts counts, @ForAll @IntRange(min = 2, max = 4) int least) {
    attack(counts, Protection.of(least).show(counts), least);
  }

  /** Houses have shown their own counts before: all if none is small, else only what is 0. */
  @Property(tries = 80)
  void soItIsWhereSomeHousesHaveShownTheirsBefore(
      @ForAll("small") Counts counts,
      @ForAll @IntRange(min = 2, max = 4) int least,
      @ForAll @IntRange(max = 15) int which) {
    Seq<Counts> houses =
        leaves(counts)
            .zipWithIndex()
            .filter(house -> (which >> house._2 & 1) == 1)
            .map(house -> house._1);
    Map<String, ShownCounts> known =
        HashMap.ofEntries(houses.map(house -> new Tuple2<>(house.name(), alone(house, least))));

    ShownCounts shown = Protection.of(least).show(counts, known);

    Seq<ShownCounts> rows = shown.parts().flatMap(ShownCounts::parts);
    known.values().forEach(row -> assertThat(rows).contains(row));
    attack(counts, shown, least);
  }

  private static ShownCounts alone(Counts house, int least) {
    boolean open = house.byColumn().forAll(count -> count == 0 || count >= least);
    Seq<Option<Long>> shown = house.byColumn().map(count -> Option.when(open || count == 0, count));
    return new ShownCounts(
        house.name(),
        Array.empty(),
        shown,
        house.byColumn().size() == 1
            ? shown.head()
            : Option.when(open || house.total() >= 4L * least, house.total()));
  }

  private static void attack(Counts counts, ShownCounts shown, int least) {
    List<Option<Long>> flat = flat(shown);
    List<Set<Long>> possible = new ArrayList<>();
    flat.forEach(one -> possible.add(new HashSet<>()));
    int cells = leaves(counts).size() * counts.byColumn().size();
    long most = leaves(counts).flatMap(Counts::byColumn).max().get() + least;

    tryAll(counts, flat, new long[cells], 0, most, possible);

    for (int i = 0; i < flat.size(); i++) {
      if (flat.get(i).isEmpty()) {
        assertThat(possible.get(i))
            .as("of number %d in %s", i, shown)
            .hasSizeGreaterThanOrEqualTo(least);
      } else {
        assertThat(possible.get(i)).containsExactly(flat.get(i).get());
      }
    }
  }

  private static void tryAll(
      Counts like,
      List<Option<Long>> shown,
      long[] chosen,
      int at,
      long most,
      List<Set<Long>> possible) {
    if (at < chosen.length) {
      for (long count = 0; count <= most; count++) {
        chosen[at] = count;
        tryAll(like, shown, chosen, at + 1, most, possible);
      }
      return;
    }
    List<Long> all = new ArrayList<>();
    int[] next = {0};
    numbers(like, chosen, next, all);
    for (int i = 0; i < all.size(); i++) {
      if (!shown.get(i).map(all.get(i)::equals).getOrElse(all.get(i) > 0)) {
        return;
      }
    }
    for (int i = 0; i < all.size(); i++) {
      possible.get(i).add(all.get(i));
    }
  }

  /** All numbers of a table like another with other counts, parts before what they are parts of. */
  private static long[] numbers(Counts like, long[] chosen, int[] next, List<Long> all) {
    int columns = like.byColumn().size();
    long[] own = new long[columns];
    if (like.parts().isEmpty()) {
      for (int i = 0; i < columns; i++) {
        own[i] = chosen[next[0]++];
      }
    } else {
      for (Counts part : like.parts()) {
        long[] of = numbers(part, chosen, next, all);
        for (int i = 0; i < columns; i++) {
          own[i] += of[i];
        }
      }
    }
    long total = 0;
    for (long one : own) {
      all.add(one);
      total += one;
    }
    all.add(total);
    return own;
  }

  private static List<Option<Long>> flat(ShownCounts shown) {
    List<Option<Long>> all = new ArrayList<>();
    shown.parts().forEach(part -> all.addAll(flat(part)));
    shown.byColumn().forEach(all::add);
    all.add(shown.total());
    return all;
  }

  private static Seq<Counts> leaves(Counts counts) {
    return counts.parts().isEmpty()
        ? Array.of(counts)
        : counts.parts().flatMap(ProtectionProperties::leaves);
  }

  @Provide
  Arbitrary<Counts> larger() {
    return Arbitraries.longs()
        .between(0, 30)
        .list()
        .ofSize(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .flatMap(
            houses ->
                Arbitraries.integers().between(1, houses.size()).map(cut -> table(houses, cut)));
  }

  @Property(tries = 100)
  void noSmallCountIsShownAndNothingShownIsWrong(@ForAll("larger") Counts counts) {
    check(counts, Protection.standard().show(counts));
  }

  private static void check(Counts counts, ShownCounts shown) {
    for (int i = 0; i < counts.byColumn().size(); i++) {
      long count = counts.byColumn().get(i);
      Option<Long> said = shown.byColumn().get(i);
      assertThat(said.forAll(one -> one == count)).isTrue();
      assertThat(said.forAll(one -> one == 0 || one >= 5)).isTrue();
    }
    assertThat(shown.total().forAll(one -> one == counts.total())).isTrue();
    counts.parts().zip(shown.parts()).forEach(pair -> check(pair._1, pair._2));
  }

  @Property(tries = 60)
  void nothingIsWithheldWhereNothingIsSmall(@ForAll("larger") Counts counts) {
    ShownCounts shown = Protection.standard().show(plusFive(counts));

    assertThat(shown.withheld()).isZero();
  }

  private static Counts plusFive(Counts counts) {
    return counts.parts().isEmpty()
        ? new Counts(counts.name(), Array.empty(), counts.byColumn().map(one -> one + 5))
        : Counts.of(counts.name(), counts.parts().map(ProtectionProperties::plusFive));
  }

  @Property(tries = 60)
  void theSameCountsGiveTheSame(@ForAll("larger") Counts counts) {
    assertThat(Protection.standard().show(counts)).isEqualTo(Protection.standard().show(counts));
  }

  @Property(tries = 30)
  void otherNamesChangeNothing(@ForAll("larger") Counts counts) {
    assertThat(flat(Protection.standard().show(named(counts))))
        .isEqualTo(flat(Protection.standard().show(counts)));
  }

  private static Counts named(Counts counts) {
    return new Counts(
        "x-" + counts.name(), counts.parts().map(ProtectionProperties::named), counts.byColumn());
  }
}
