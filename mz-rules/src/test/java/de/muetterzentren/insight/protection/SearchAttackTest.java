package de.muetterzentren.insight.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Somebody who knows how counts of one column are withheld runs it on all tables there could be,
 * and keeps those that would have been shown in the same way.
 */
class SearchAttackTest {
  /** Numbers by house, the houses by region. */
  private static Counts table(int[] world, int... regions) {
    List<Counts> of = new ArrayList<>();
    int at = 0;
    for (int region : regions) {
      List<Counts> houses = new ArrayList<>();
      for (int i = 0; i < region; i++) {
        houses.add(Counts.of("h" + at, world[at++]));
      }
      of.add(Counts.of("r" + at, Array.ofAll(houses)));
    }
    return Counts.of("all", Array.ofAll(of));
  }

  private static List<Long> numbers(Counts counts) {
    List<Long> all = new ArrayList<>();
    counts.parts().forEach(part -> all.addAll(numbers(part)));
    all.addAll(counts.byColumn().asJava());
    all.add(counts.total());
    return all;
  }

  /** Of each number that is small, more than one must be possible. */
  private static void nobodyCanTell(int cells, int most, int least, Function<int[], Counts> table) {
    Map<ShownCounts, List<List<Long>>> same = new LinkedHashMap<>();
    int[] world = new int[cells];
    int at = 0;
    while (at < cells) {
      Counts counts = table.apply(world);
      same.computeIfAbsent(Protection.of(least).showColumn(counts), none -> new ArrayList<>())
          .add(numbers(counts));
      at = 0;
      while (at < cells && world[at] == most) {
        world[at++] = 0;
      }
      if (at < cells) {
        world[at]++;
      }
    }
    assertThat(same).hasSizeGreaterThan(1);
    same.values().forEach(alike -> nobodyCanTell(alike, least));
  }

  private static void nobodyCanTell(List<List<Long>> alike, int least) {
    for (int i = 0; i < alike.get(0).size(); i++) {
      int at = i;
      Set<Long> possible = new HashSet<>();
      alike.forEach(numbers -> possible.add(numbers.get(at)));
      long one = possible.iterator().next();
      assertThat(possible.size() == 1 && one > 0 && one < least)
          .as("number %s of %s", i, alike)
          .isFalse();
    }
  }

  @Test
  void aWholeIsShownWhereSmallOnesCouldBeOthers() {
    assertThat(Protection.of(5).showColumn(table(new int[] {9, 3, 2}, 1, 2)).total()).contains(14L);
    assertThat(Protection.of(5).showColumn(table(new int[] {9, 1, 1}, 1, 2)).total()).isEmpty();
    assertThat(Protection.of(5).showColumn(table(new int[] {9, 4, 4}, 1, 2)).total()).isEmpty();
    assertThat(Protection.of(5).showColumn(table(new int[] {9, 0, 5}, 1, 2)).withheld()).isZero();
  }

  @Test
  void whoDidNothingYetCannotBeReckoned() {
    List<int[]> shapes =
        List.of(
            new int[] {4},
            new int[] {2, 2},
            new int[] {3, 1},
            new int[] {1, 1, 1, 1},
            new int[] {2, 1, 1});
    for (int[] regions : shapes) {
      for (int least = 3; least <= 5; least++) {
        nobodyCanTell(4, 8, least, world -> table(world, regions));
      }
    }
    nobodyCanTell(6, 4, 3, world -> table(world, 2, 2, 2));
  }
}
