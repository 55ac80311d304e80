package de.muetterzentren.insight.benefit.guard;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.HelpGroup;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.sheet.Amounts;
import de.muetterzentren.model.contribution.ContributionKind;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * All that could have been counted, as numbers of parts that exclude each other, and the figures of
 * a page that are sums of these; and somebody who knows how figures are guarded and keeps what
 * would have been said in the same way.
 */
final class Worlds {
  static final int LIMIT = 5;

  private Worlds() {}

  /** All worlds of so many numbers from 0 to the most. */
  static List<int[]> of(int numbers, int most) {
    List<int[]> all = new ArrayList<>();
    int[] world = new int[numbers];
    while (true) {
      all.add(world.clone());
      int at = 0;
      while (at < numbers && world[at] == most) {
        world[at++] = 0;
      }
      if (at == numbers) {
        return all;
      }
      world[at]++;
    }
  }

  static Cell.Amount amount(int number, int people, int records) {
    return new Cell.Amount(BigDecimal.valueOf(number), people, records);
  }

  static Cell.Amount amount(int number) {
    return amount(number, number, number);
  }

  /** The sum of some parts of a world. */
  static Cell.Amount sum(int[] world, int... parts) {
    return amount(Arrays.stream(parts).map(part -> world[part]).sum());
  }

  /** People who did both, only gave, only received. */
  static Map<FigureKind, Cell.Amount> roles(int both, int gave, int received) {
    return HashMap.of(
        FigureKind.PEOPLE,
        amount(both + gave + received),
        FigureKind.BOTH_ROLES,
        amount(both),
        FigureKind.ONLY_GAVE,
        amount(gave),
        FigureKind.ONLY_RECEIVED,
        amount(received));
  }

  static Amounts.Given given(HelpGroup group, ContributionKind what, Cell.Amount amount) {
    return new Amounts.Given(group, what, amount);
  }

  static SmallCounts guarded(Map<FigureKind, Cell.Amount> figures, Amounts.Given... help) {
    Amounts amounts = new Amounts(figures, Array.of(help));
    return SmallCounts.of(LIMIT, amounts, Decided.alone(LIMIT, amounts));
  }

  /** None of the first numbers that is small can be told, where none is larger than the largest. */
  static void nobodyCanTell(
      List<int[]> worlds, int secrets, int largest, Function<int[], SmallCounts> guarded) {
    java.util.Map<String, List<int[]>> same = new LinkedHashMap<>();
    worlds.forEach(
        world ->
            same.computeIfAbsent(said(guarded.apply(world)), none -> new ArrayList<>()).add(world));
    assertThat(same.size()).isBetween(2, worlds.size() - 1);
    for (List<int[]> alike : same.values()) {
      int[] one = alike.get(0);
      for (int i = 0; i < secrets; i++) {
        int at = i;
        boolean told = alike.stream().allMatch(world -> world[at] == one[at]);
        boolean inside = Arrays.stream(one).allMatch(number -> number <= largest);
        assertThat(told && one[at] > 0 && one[at] < LIMIT && inside)
            .as("number %s of %s", at, Arrays.toString(one))
            .isFalse();
      }
    }
  }

  private static String said(SmallCounts guard) {
    StringBuilder all = new StringBuilder();
    for (FigureKind kind : FigureKind.values()) {
      if (guard.has(kind)) {
        all.append(kind).append(guard.of(kind)).append(guard.records(kind));
      }
    }
    return all.append(guard.help()).toString();
  }
}
