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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Somebody who knows how figures are guarded goes through all that could have been counted and
 * keeps what would have been said in the same way: parts of parts, and what two families say of the
 * same requests.
 */
class SmallCountsAttackTest {
  private static final int LIMIT = 5;

  private static Cell.Amount amount(int number, int people, int records) {
    return new Cell.Amount(BigDecimal.valueOf(number), people, records);
  }

  private static Cell.Amount amount(int number) {
    return amount(number, number, number);
  }

  private static SmallCounts guarded(Map<FigureKind, Cell.Amount> figures) {
    return SmallCounts.of(LIMIT, new Amounts(figures, Array.empty()), HashMap.empty());
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

  /** All worlds of so many numbers from 0 to the most. */
  private static List<int[]> worlds(int numbers, int most) {
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

  /** None of the first numbers that is small can be told, where none is larger than the largest. */
  private static void nobodyCanTell(
      List<int[]> worlds, int secrets, int largest, Function<int[], SmallCounts> guarded) {
    java.util.Map<String, List<int[]>> same = new LinkedHashMap<>();
    worlds.forEach(
        world ->
            same.computeIfAbsent(said(guarded.apply(world)), none -> new ArrayList<>()).add(world));
    assertThat(same.size()).isBetween(2, worlds.size() - 1);
    for (List<int[]> alike : same.values()) {
      for (int i = 0; i < secrets; i++) {
        int at = i;
        int number = alike.get(0)[at];
        boolean told = alike.stream().allMatch(world -> world[at] == number);
        assertThat(told && number > 0 && number < LIMIT && isInside(alike.get(0), largest))
            .as("number %s of %s", at, java.util.Arrays.toString(alike.get(0)))
            .isFalse();
      }
    }
  }

  private static boolean isInside(int[] world, int largest) {
    return java.util.Arrays.stream(world).allMatch(number -> number <= largest);
  }

  /** Emergencies with help and without, others with help and without. */
  @Test
  void noRequestThatFoundNobodyCanBeReckonedFromEmergencies() {
    nobodyCanTell(
        worlds(4, 11),
        4,
        7,
        world ->
            guarded(
                HashMap.of(
                    FigureKind.REQUESTS,
                    amount(world[0] + world[1] + world[2] + world[3]),
                    FigureKind.ANSWERED,
                    amount(world[0] + world[2]),
                    FigureKind.UNMET,
                    amount(world[1] + world[3]),
                    FigureKind.EMERGENCIES,
                    amount(world[0] + world[1]),
                    FigureKind.EMERGENCIES_ANSWERED,
                    amount(world[0]))));
  }

  /** Emergencies in time, later, without help; and requests that are none. */
  @Test
  void noPartOfAPartTellsHowLargeItIs() {
    nobodyCanTell(
        worlds(4, 11),
        4,
        7,
        world ->
            guarded(
                HashMap.of(
                    FigureKind.REQUESTS,
                    amount(world[0] + world[1] + world[2] + world[3]),
                    FigureKind.EMERGENCIES,
                    amount(world[0] + world[1] + world[2]),
                    FigureKind.EMERGENCIES_ANSWERED,
                    amount(world[0] + world[1]),
                    FigureKind.EMERGENCIES_IN_TIME,
                    amount(world[0]))));
  }

  /** Requests because of work with help, others with help, without help. */
  @Test
  void noRequestThatFoundNobodyCanBeReckonedFromThoseBecauseOfWork() {
    nobodyCanTell(
        worlds(3, 14),
        3,
        9,
        world ->
            guarded(
                HashMap.of(
                    FigureKind.REQUESTS,
                    amount(world[0] + world[1] + world[2]),
                    FigureKind.ANSWERED,
                    amount(world[0] + world[1]),
                    FigureKind.UNMET,
                    amount(world[2]),
                    FigureKind.WORK_ANSWERED,
                    amount(world[0]))));
  }

  /** Good for both, not good for both, nothing said. */
  @Test
  void noTimeOfWhichNothingWasSaidCanBeReckoned() {
    nobodyCanTell(
        worlds(3, 14),
        3,
        9,
        world ->
            guarded(
                HashMap.of(
                    FigureKind.CONTRIBUTIONS,
                    amount(world[0] + world[1] + world[2]),
                    FigureKind.TOLD,
                    amount(world[0] + world[1]),
                    FigureKind.GOOD_FOR_BOTH,
                    amount(world[0]))));
  }

  /** Who asked, requests with help and without, and for how many services both. */
  @Test
  void noServiceTellsHowManyRequestsThereAreAtLeast() {
    List<int[]> worlds =
        worlds(5, 6).stream()
            .filter(world -> world[1] >= world[3] && world[2] >= world[4])
            .filter(world -> (world[1] == 0) == (world[3] == 0))
            .filter(world -> (world[2] == 0) == (world[4] == 0))
            .filter(world -> (world[0] == 0) == (world[1] + world[2] == 0))
            .filter(world -> world[0] <= world[1] + world[2])
            .toList();
    nobodyCanTell(
        worlds,
        3,
        4,
        world ->
            guarded(
                HashMap.of(
                    FigureKind.REQUESTS,
                    amount(world[1] + world[2], world[0], world[1] + world[2]),
                    FigureKind.ANSWERED,
                    amount(world[1], Math.min(world[0], world[1]), world[1]),
                    FigureKind.UNMET,
                    amount(world[2], Math.min(world[0], world[2]), world[2]),
                    FigureKind.ASKED_SERVICES,
                    amount(world[3] + world[4], 0, world[1] + world[2]),
                    FigureKind.UNMET_SERVICES,
                    amount(world[4], 0, world[2]))));
  }

  /** People of one house, in one role, and how many pairs of them there are. */
  @Test
  void thatFewPeopleDidItOftenDoesNotTellHowMany() {
    List<int[]> worlds = new ArrayList<>();
    for (int people = 0; people <= 12; people++) {
      for (int pairs = people > 0 ? 1 : 0; pairs <= people * (people - 1) / 2; pairs++) {
        worlds.add(new int[] {people, pairs});
      }
    }
    nobodyCanTell(
        worlds,
        2,
        100,
        world ->
            SmallCounts.of(
                LIMIT,
                new Amounts(
                    HashMap.of(
                        FigureKind.PEOPLE,
                        amount(world[0]),
                        FigureKind.BOTH_ROLES,
                        amount(world[0]),
                        FigureKind.ONLY_GAVE,
                        amount(0),
                        FigureKind.ONLY_RECEIVED,
                        amount(0),
                        FigureKind.TIES,
                        amount(world[1], world[0], world[1])),
                    Array.empty()),
                HashMap.of(
                    FigureKind.BOTH_ROLES,
                    world[0] > 0 && world[0] < LIMIT
                        ? new Said.Several()
                        : new Said.Exactly(BigDecimal.valueOf(world[0])),
                    FigureKind.PEOPLE,
                    world[0] > 0 && world[0] < LIMIT
                        ? new Said.Several()
                        : new Said.Exactly(BigDecimal.valueOf(world[0])))));
  }

  /** Both roles, only gave, only received, and contributions with people of other houses. */
  @Test
  void noNumberOfContributionsTellsHowFewPeopleThereAre() {
    nobodyCanTell(
        worlds(3, 6).stream()
            .flatMap(
                roles ->
                    java.util.stream.IntStream.rangeClosed(5, 32)
                        .filter(times -> times >= roles[0] + roles[1] + roles[2])
                        .mapToObj(times -> new int[] {roles[0], roles[1], roles[2], times}))
            .toList(),
        3,
        100,
        world -> {
          Map<FigureKind, Cell.Amount> figures =
              HashMap.of(
                  FigureKind.PEOPLE,
                  amount(world[0] + world[1] + world[2]),
                  FigureKind.BOTH_ROLES,
                  amount(world[0]),
                  FigureKind.ONLY_GAVE,
                  amount(world[1]),
                  FigureKind.ONLY_RECEIVED,
                  amount(world[2]),
                  FigureKind.CONTRIBUTIONS,
                  amount(world[3], 30, world[3]));
          Amounts amounts = new Amounts(figures, Array.empty());
          return SmallCounts.of(LIMIT, amounts, Decided.alone(LIMIT, amounts));
        });
  }

  /** Twenty people who gave to the house or got from it, nobody to anybody: who did both, twice. */
  @Test
  void nearlyAsFewContributionsAsPeopleDoNotTellHowManyHadBothRoles() {
    nobodyCanTell(
        worlds(2, 20).stream()
            .filter(roles -> roles[0] + roles[1] <= 20)
            .flatMap(
                roles ->
                    java.util.stream.IntStream.rangeClosed(roles[0], 24)
                        .mapToObj(
                            more -> new int[] {roles[0], roles[1], 20 - roles[0] - roles[1], more}))
            .toList(),
        3,
        100,
        world -> {
          int times = 20 + world[3];
          Amounts amounts =
              new Amounts(
                  HashMap.of(
                      FigureKind.PEOPLE,
                      amount(20, 20, times),
                      FigureKind.BOTH_ROLES,
                      amount(world[0]),
                      FigureKind.ONLY_GAVE,
                      amount(world[1]),
                      FigureKind.ONLY_RECEIVED,
                      amount(world[2]),
                      FigureKind.CONTRIBUTIONS,
                      amount(times, 20, times)),
                  Array.empty());
          return SmallCounts.of(LIMIT, amounts, Decided.alone(LIMIT, amounts));
        });
  }

  /** Hours, meals of few people or more, and money of partners, each so often. */
  @Test
  void howOftenAKindOfHelpWasGivenCannotBeReckoned() {
    List<int[]> worlds = new ArrayList<>();
    for (int[] world : worlds(4, 12)) {
      if (world[0] > 2 && world[1] > 0 && (world[2] == 2 || world[2] == 6 && world[1] > 2)) {
        worlds.add(world);
      }
    }
    nobodyCanTell(
        worlds,
        2,
        100,
        world -> {
          int all = world[0] + world[1] + world[3];
          Cell.Amount hours = amount(50, Math.min(8, 2 * world[0]), world[0]);
          Cell.Amount meals = amount(50, world[2], world[1]);
          return SmallCounts.of(
              LIMIT,
              new Amounts(
                  HashMap.of(
                      FigureKind.CONTRIBUTIONS,
                      amount(all, 30, all),
                      FigureKind.HOURS,
                      hours,
                      FigureKind.HOUSE_HOURS,
                      hours,
                      FigureKind.MEALS,
                      meals,
                      FigureKind.MONEY,
                      amount(world[3] > 0 ? 9 : 0, 0, world[3]),
                      FigureKind.ACTIVE_MONTHS,
                      amount(7, 0, all),
                      FigureKind.KINDS_OF_HELP,
                      amount(1, 0, world[0])),
                  Array.of(
                          given(HelpGroup.RELIEF, ContributionKind.HOURS, hours),
                          given(HelpGroup.OTHER, ContributionKind.MEALS, meals))
                      .appendAll(
                          world[3] > 0
                              ? Array.of(
                                  given(
                                      HelpGroup.RESOURCES,
                                      ContributionKind.MONEY,
                                      amount(9, 0, world[3])))
                              : Array.empty())),
              HashMap.empty());
        });
  }

  private static Amounts.Given given(HelpGroup group, ContributionKind what, Cell.Amount amount) {
    return new Amounts.Given(group, what, amount);
  }

  /** What is said where all is large enough. */
  @Test
  void whereEveryKindOfHelpWasGivenOftenItIsSaidHowOften() {
    Amounts amounts =
        new Amounts(
            HashMap.of(FigureKind.HOURS, amount(50, 8, 9)),
            Array.of(given(HelpGroup.RELIEF, ContributionKind.HOURS, amount(50, 8, 9))));
    SmallCounts guard = SmallCounts.of(LIMIT, amounts, HashMap.empty());
    Set<Said> nine = new HashSet<>(List.of(new Said.Exactly(BigDecimal.valueOf(9))));

    assertThat(guard.help().map(HelpSaid::records).toJavaSet()).isEqualTo(nine);
    assertThat(guard.records(FigureKind.HOURS)).isEqualTo(nine.iterator().next());
  }
}
