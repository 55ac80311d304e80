package de.muetterzentren.insight.benefit.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.insight.figure.Figure;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.Help;
import de.muetterzentren.insight.figure.HelpGroup;
import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.insight.figure.RecordKind;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.problem.InvalidValueException;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SmallCountsProperties {
  private static final int MOST = 16;
  private static final int MOST_CHECKED = 10;

  private static Figure figure(FigureKind kind, int number) {
    return new Figure(kind, BigDecimal.valueOf(number), number, Array.empty());
  }

  private static SmallCounts people(int limit, int both, int gave, int received) {
    return SmallCounts.of(
        limit,
        Array.empty(),
        Array.of(
            figure(FigureKind.PEOPLE, both + gave + received),
            figure(FigureKind.BOTH_ROLES, both),
            figure(FigureKind.ONLY_GAVE, gave),
            figure(FigureKind.ONLY_RECEIVED, received)));
  }

  private static SmallCounts ties(int limit, int fresh, int old) {
    return SmallCounts.of(
        limit,
        Array.empty(),
        Array.of(figure(FigureKind.TIES, fresh + old), figure(FigureKind.NEW_TIES, fresh)));
  }

  private static List<Said> shown(SmallCounts guard, FigureKind... kinds) {
    return Array.of(kinds).map(guard::of).asJava();
  }

  private static List<Said> shownPeople(int limit, int both, int gave, int received) {
    return shown(
        people(limit, both, gave, received),
        FigureKind.PEOPLE,
        FigureKind.BOTH_ROLES,
        FigureKind.ONLY_GAVE,
        FigureKind.ONLY_RECEIVED);
  }

  /** Everybody who knows this procedure looks for all numbers that would be shown alike. */
  @Example
  void noSmallNumberCanBeReckonedFromWhatIsShownOfParts() {
    for (int limit = 5; limit <= 7; limit++) {
      Map<List<Said>, Set<List<Integer>>> alike = new HashMap<>();
      for (int both = 0; both <= MOST; both++) {
        for (int gave = 0; gave <= MOST; gave++) {
          for (int received = 0; received <= MOST; received++) {
            alike
                .computeIfAbsent(shownPeople(limit, both, gave, received), none -> new HashSet<>())
                .add(List.of(both, gave, received));
          }
        }
      }
      for (Set<List<Integer>> same : alike.values()) {
        hidesSmall(limit, same, 3);
      }
    }
  }

  @Example
  void noSmallNumberCanBeReckonedFromWhatIsShownOfAPart() {
    for (int limit = 5; limit <= 7; limit++) {
      Map<List<Said>, Set<List<Integer>>> alike = new HashMap<>();
      for (int fresh = 0; fresh <= MOST; fresh++) {
        for (int old = 0; old <= MOST; old++) {
          alike
              .computeIfAbsent(
                  shown(ties(limit, fresh, old), FigureKind.TIES, FigureKind.NEW_TIES),
                  none -> new HashSet<>())
              .add(List.of(fresh, old));
        }
      }
      for (Set<List<Integer>> same : alike.values()) {
        hidesSmall(limit, same, 2);
      }
    }
  }

  /** Numbers up to 10, with all up to 16 that could stand in their place. */
  private static void hidesSmall(int limit, Set<List<Integer>> same, int cells) {
    for (int cell = 0; cell < cells; cell++) {
      int at = cell;
      Set<Integer> possible = new HashSet<>();
      same.forEach(numbers -> possible.add(numbers.get(at)));
      for (List<Integer> numbers : same) {
        boolean inside = numbers.stream().allMatch(number -> number <= MOST_CHECKED);
        boolean small = numbers.get(at) > 0 && numbers.get(at) < limit;
        assertThat(!inside || !small || possible.size() > 1).as("%s of %s", at, numbers).isTrue();
      }
    }
  }

  @Property(tries = 200)
  void whatIsShownIsTrueAndLargeNumbersWithoutSmallOnesAreShown(
      @ForAll @IntRange(min = 5, max = 30) int limit,
      @ForAll @IntRange(max = 60) int both,
      @ForAll @IntRange(max = 60) int gave,
      @ForAll @IntRange(max = 60) int received) {
    SmallCounts guard = people(limit, both, gave, received);
    Map<FigureKind, Integer> numbers =
        Map.of(
            FigureKind.PEOPLE, both + gave + received,
            FigureKind.BOTH_ROLES, both,
            FigureKind.ONLY_GAVE, gave,
            FigureKind.ONLY_RECEIVED, received);

    numbers.forEach(
        (kind, number) -> {
          Said said = guard.of(kind);
          if (said instanceof Said.Exactly exactly) {
            assertThat(exactly.number()).isEqualByComparingTo(BigDecimal.valueOf(number));
            assertThat(number == 0 || number >= limit).isTrue();
          } else if (said instanceof Said.FewerThan small) {
            assertThat(number).isBetween(1, small.limit() - 1);
          }
        });
    if (numbers.values().stream().noneMatch(number -> number > 0 && number < limit)) {
      assertThat(numbers.keySet())
          .allSatisfy(kind -> assertThat(guard.of(kind)).isInstanceOf(Said.Exactly.class));
    }
  }

  @Property(tries = 200)
  void howFewGaveBeforeCannotBeReckoned(
      @ForAll @IntRange(min = 5, max = 30) int limit,
      @ForAll @IntRange(max = 60) int both,
      @ForAll @IntRange(max = 60) int gave,
      @ForAll @IntRange(max = 120) int before) {
    Assume.that(before <= both + gave);
    for (FigureKind kind : List.of(FigureKind.FIRST_TIME, FigureKind.MANY_SIDED)) {
      SmallCounts guard =
          SmallCounts.of(
              limit,
              Array.empty(),
              Array.of(
                  figure(FigureKind.BOTH_ROLES, both),
                  figure(FigureKind.ONLY_GAVE, gave),
                  figure(kind, both + gave - before)));
      boolean said = guard.of(kind) instanceof Said.Exactly;
      boolean roles =
          guard.of(FigureKind.BOTH_ROLES) instanceof Said.Exactly
              && guard.of(FigureKind.ONLY_GAVE) instanceof Said.Exactly;

      assertThat(said && before > 0 && before < limit).isFalse();
      assertThat(said && !roles).isFalse();
      int shown = both + gave - before;
      assertThat(said || !roles || shown > 0 && shown < limit || before > 0 && before < limit)
          .isTrue();
    }
  }

  @Provide
  Arbitrary<List<Help>> help() {
    Arbitrary<Integer> people = Arbitraries.integers().between(0, 12);
    return Combinators.combine(
            Arbitraries.of(HelpGroup.values()), people, Arbitraries.integers().between(1, 50))
        .as(
            (group, some, much) ->
                new Help(
                    group,
                    ContributionKind.HOURS,
                    BigDecimal.valueOf(much),
                    some,
                    Array.range(0, Math.max(1, some))
                        .map(n -> new RecordId(RecordKind.CONTRIBUTION, group + "-" + n))))
        .list()
        .ofMaxSize(8)
        .uniqueElements(Help::group);
  }

  @Property(tries = 300)
  void helpOfFewPeopleIsPutTogetherAndNothingIsLost(
      @ForAll("help") List<Help> parts, @ForAll @IntRange(min = 5, max = 9) int limit) {
    Seq<Help> help = Array.ofAll(parts);
    BigDecimal all = parts.stream().map(Help::much).reduce(BigDecimal.ZERO, BigDecimal::add);
    int people = parts.stream().mapToInt(Help::people).max().orElse(0);
    SmallCounts guard =
        SmallCounts.of(
            limit, help, Array.of(new Figure(FigureKind.HOURS, all, people, Array.empty())));

    assertThat(guard.help().flatMap(HelpSaid::groups))
        .containsExactlyInAnyOrderElementsOf(help.map(Help::group));
    for (HelpSaid row : guard.help()) {
      Seq<Help> within = help.filter(part -> row.groups().contains(part.group()));
      if (row.much() instanceof Said.Exactly exactly) {
        assertThat(exactly.number())
            .isEqualByComparingTo(within.map(Help::much).fold(BigDecimal.ZERO, BigDecimal::add));
        assertThat(within.map(Help::people).max().get())
            .satisfiesAnyOf(
                most -> assertThat(most).isZero(),
                most -> assertThat(most).isGreaterThanOrEqualTo(limit));
      } else {
        assertThat(guard.of(FigureKind.HOURS)).isInstanceOf(Said.Several.class);
      }
    }
  }

  @Example
  void aLimitIsFromFiveToAHundred() {
    for (int wrong : List.of(-1, 0, 4, 101, Integer.MAX_VALUE)) {
      assertThatThrownBy(() -> SmallCounts.of(wrong, Array.empty(), Array.empty()))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("limit")
          .hasMessageContaining(String.valueOf(wrong));
    }
  }
}
