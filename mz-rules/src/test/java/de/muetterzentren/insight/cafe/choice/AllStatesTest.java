package de.muetterzentren.insight.cafe.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The longest row of rounds in which somebody can be passed over, found by going through everything
 * that can happen: whoever can win, ties always to the worst. Who loses wishes for something of
 * their own, for then the winner needs the least.
 */
class AllStatesTest {
  /** What may happen next, and whether somebody, person 0, was there and was passed over. */
  private record Step(List<Fraction> after, boolean there, boolean pleased) {}

  @ParameterizedTest
  @CsvSource({"2,false,2,3", "3,false,4,12", "4,false,6,128", "2,true,2,3", "3,true,4,27"})
  void theLongestRowIsTwiceTheOthers(int people, boolean comeAndGo, int rounds, int states) {
    java.util.Map<List<Fraction>, List<Step>> steps = reachable(people, comeAndGo);

    assertThat(longestRow(steps)).isEqualTo(rounds);
    assertThat(FairChoice.mostRoundsPassedOver(people)).isEqualTo(rounds);
    assertThat(steps).hasSize(states);
  }

  private static java.util.Map<List<Fraction>, List<Step>> reachable(
      int people, boolean comeAndGo) {
    java.util.Map<List<Fraction>, List<Step>> steps = new java.util.HashMap<>();
    Deque<List<Fraction>> todo = new ArrayDeque<>();
    todo.add(IntStream.range(0, people).mapToObj(i -> Fraction.ONE).toList());
    while (!todo.isEmpty()) {
      assertThat(steps).as("states").hasSizeLessThan(1_000);
      List<Fraction> state = todo.pop();
      if (!steps.containsKey(state)) {
        List<Step> next = next(state, comeAndGo);
        steps.put(state, next);
        next.forEach(step -> todo.add(step.after));
      }
    }
    return steps;
  }

  private static List<Step> next(List<Fraction> state, boolean comeAndGo) {
    int people = state.size();
    int all = (1 << people) - 1;
    FairChoice<Integer, String> now = new FairChoice<>(standings(state));
    List<Step> steps = new ArrayList<>();
    for (int there = comeAndGo ? 1 : all; there <= all; there++) {
      for (int winners = there; winners > 0; winners = (winners - 1) & there) {
        Map<Integer, Set<String>> wishes = HashMap.empty();
        for (int i = 0; i < people; i++) {
          if ((there >> i & 1) == 1) {
            wishes = wishes.put(i, HashSet.of((winners >> i & 1) == 1 ? "won" : "own " + i));
          }
        }
        Map<String, Fraction> scores = now.scores(wishes);
        if (scores.get("won").get().equals(scores.values().max().get())) {
          FairChoice<Integer, String> then = now.after(wishes, "won");
          steps.add(new Step(weights(then, people), (there & 1) == 1, (winners & 1) == 1));
        }
      }
    }
    return steps;
  }

  private static Map<Integer, Standing> standings(List<Fraction> state) {
    Map<Integer, Standing> standings = HashMap.empty();
    for (int i = 0; i < state.size(); i++) {
      standings = standings.put(i, new Standing(state.get(i), 0));
    }
    return standings;
  }

  /** All but person 0 are alike, so their weights are sorted. */
  private static List<Fraction> weights(FairChoice<Integer, String> then, int people) {
    List<Fraction> others =
        new ArrayList<>(IntStream.range(1, people).mapToObj(i -> then.of(i).weight()).toList());
    others.sort(null);
    others.add(0, then.of(0).weight());
    return List.copyOf(others);
  }

  /** How long person 0 can wait from any state; grows until nothing changes. */
  private static int longestRow(java.util.Map<List<Fraction>, List<Step>> steps) {
    java.util.Map<List<Fraction>, Integer> rows = new java.util.HashMap<>();
    boolean changed = true;
    int longest = 0;
    while (changed && longest < 100) {
      changed = false;
      for (var state : steps.entrySet()) {
        int row = 0;
        for (Step step : state.getValue()) {
          if (!step.pleased) {
            row = Math.max(row, rows.getOrDefault(step.after, 0) + (step.there ? 1 : 0));
          }
        }
        if (row > rows.getOrDefault(state.getKey(), 0)) {
          rows.put(state.getKey(), row);
          longest = Math.max(longest, row);
          changed = true;
        }
      }
    }
    return longest;
  }
}
