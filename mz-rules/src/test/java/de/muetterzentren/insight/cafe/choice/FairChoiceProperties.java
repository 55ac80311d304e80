package de.muetterzentren.insight.cafe.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of fair choice. */
class FairChoiceProperties {
  private static final Comparator<String> BY_NAME = Comparator.naturalOrder();

  @Property(tries = 150)
  void nobodyIsPassedOverMoreOftenThanTwiceTheOthers(
      @ForAll @IntRange(min = 1, max = 9) int people,
      @ForAll @IntRange(min = 1, max = 8) int things,
      @ForAll long seed) {
    FairChoice<Integer, String> now = FairChoice.begin();
    for (Map<Integer, Set<String>> wishes : Rounds.random(60, people, things, 100, seed)) {
      now = now.after(wishes, now.next(wishes, BY_NAME).get());
      for (Standing one : now.standings().values()) {
        assertThat(one.passedOver()).isBetween(0, FairChoice.mostRoundsPassedOver(people));
      }
    }
  }

  @Property(tries = 150)
  void whoComesAndGoesIsNotPassedOverMoreOftenThanTwiceTheOthersEither(
      @ForAll @IntRange(min = 1, max = 7) int people,
      @ForAll @IntRange(min = 20, max = 95) int percentThere,
      @ForAll long seed) {
    FairChoice<Integer, String> now = FairChoice.begin();
    for (Map<Integer, Set<String>> wishes : Rounds.random(80, people, 6, percentThere, seed)) {
      for (String taken : now.next(wishes, BY_NAME)) {
        now = now.after(wishes, taken);
      }
      assertThat(now.standings().values().map(Standing::passedOver))
          .allMatch(rounds -> rounds <= FairChoice.mostRoundsPassedOver(people));
    }
  }

  @Property(tries = 150)
  void groupsGetTheirShare(
      @ForAll @IntRange(min = 1, max = 12) int people, @ForAll long seed, @ForAll boolean turned) {
    Map<Integer, Set<String>> always = simple(people, seed);
    Comparator<String> neutral = turned ? BY_NAME.reversed() : BY_NAME;
    FairChoice<Integer, String> now = FairChoice.begin();
    Map<String, Integer> taken = HashMap.empty();
    for (int round = 0; round < people; round++) {
      String next = now.next(always, neutral).get();
      taken = taken.put(next, taken.getOrElse(next, 0) + 1);
      now = now.after(always, next);
    }
    for (String thing : always.values().flatMap(one -> one).toSet()) {
      assertThat(taken.getOrElse(thing, 0)).isEqualTo(FairChoice.count(always, thing));
    }
  }

  @Property(tries = 150)
  void whatEverybodyWantsIsChosen(
      @ForAll @IntRange(min = 1, max = 8) int people, @ForAll long seed) {
    FairChoice<Integer, String> now = after(Rounds.random(15, people, 5, 80, seed));
    for (Map<Integer, Set<String>> wishes : Rounds.random(3, people, 5, 100, ~seed)) {
      Map<Integer, Set<String>> together = wishes.mapValues(some -> some.add("ZZZ"));
      String next = now.next(together, BY_NAME).get();
      assertThat(together.values()).allMatch(some -> some.contains(next));
      assertThat(now.after(together, next).standings().values())
          .allMatch(one -> one.passedOver() == 0);
    }
  }

  @Property(tries = 150)
  void allWeightsAddUpToTheNumberOfPeople(
      @ForAll @IntRange(min = 1, max = 9) int people, @ForAll long seed) {
    FairChoice<Integer, String> now = after(Rounds.random(40, people, 5, 60, seed));
    assertThat(now.standings().values().map(Standing::weight).fold(Fraction.ZERO, Fraction::plus))
        .isEqualTo(Fraction.of(now.standings().size(), 1));
  }

  @Property(tries = 150)
  void whoeverIsAwayOrNewStandsWhereTheyStood(
      @ForAll @IntRange(min = 2, max = 8) int people, @ForAll long seed) {
    FairChoice<Integer, String> now = after(Rounds.random(20, people, 5, 60, seed));
    for (Map<Integer, Set<String>> wishes : Rounds.random(3, people, 5, 50, ~seed)) {
      for (String taken : now.next(wishes, BY_NAME)) {
        FairChoice<Integer, String> then = now.after(wishes, taken);
        for (int i = 0; i < people; i++) {
          if (!wishes.containsKey(i)) {
            assertThat(then.of(i)).isEqualTo(now.of(i));
          }
        }
        now = then;
      }
    }
    assertThat(now.of(people)).isEqualTo(Standing.NEW);
  }

  @Property(tries = 150)
  void theRuleIsThatOfThePaperWordForWord(
      @ForAll @IntRange(min = 1, max = 6) int people,
      @ForAll @IntRange(min = 40, max = 100) int percentThere,
      @ForAll long seed) {
    FairChoice<Integer, String> now = FairChoice.begin();
    WordForWord paper = new WordForWord(people);
    for (Map<Integer, Set<String>> wishes : Rounds.random(12, people, 4, percentThere, seed)) {
      for (String taken : now.next(wishes, BY_NAME)) {
        assertThat(paper.winners(wishes)).contains(taken);
        now = now.after(wishes, taken);
        paper.reckon(wishes, taken);
      }
      for (int i = 0; i < people; i++) {
        assertThat(now.of(i).weight()).isEqualTo(paper.weight(i));
      }
    }
  }

  @Property(tries = 100)
  void theOrderTakesEachThingOnceAndIsWhatWouldBeTakenRoundAfterRound(
      @ForAll @IntRange(min = 1, max = 8) int people, @ForAll long seed) {
    FairChoice<Integer, String> now = after(Rounds.random(10, people, 5, 60, seed));
    Map<Integer, Set<String>> wishes = Rounds.random(1, people, 6, 80, ~seed).get(0);
    for (String expected : now.order(wishes, BY_NAME)) {
      assertThat(now.next(wishes, BY_NAME)).contains(expected);
      now = now.after(wishes, expected);
      wishes = wishes.mapValues(some -> some.remove(expected));
    }
    assertThat(wishes.values()).allMatch(Set::isEmpty);
  }

  private static FairChoice<Integer, String> after(Iterable<Map<Integer, Set<String>>> rounds) {
    FairChoice<Integer, String> now = FairChoice.begin();
    for (Map<Integer, Set<String>> wishes : rounds) {
      for (String taken : now.next(wishes, BY_NAME)) {
        now = now.after(wishes, taken);
      }
    }
    return now;
  }

  /** Everybody wants one thing, always the same. */
  private static Map<Integer, Set<String>> simple(int people, long seed) {
    return Rounds.random(1, people, 4, 100, seed)
        .get(0)
        .mapValues(some -> HashSet.of(some.toArray().sorted().head()));
  }
}
