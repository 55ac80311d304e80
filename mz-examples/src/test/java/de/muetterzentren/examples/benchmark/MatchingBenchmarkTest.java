package de.muetterzentren.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingBenchmarkTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  @DisplayName("the library suggests the same helpers with the same points as loops by hand")
  void agreesWithLoops(long seed) {
    Community community = MadeTowns.of(1_000, seed);

    int pairs = MatchingBenchmark.agreedPairs(community);

    assertThat(pairs).isBetween(7_000, 9_000);
    var best = NestedLoop.best(community, 3);
    assertThat(IndexedLoop.best(community, 3)).isEqualTo(best);
    assertThat(Suggestion.of(Matcher.standard().answers(community))).isEqualTo(best);
  }

  @Test
  @DisplayName("a difference between both is named")
  void namesDifference() {
    var expected = NestedLoop.best(MadeTowns.of(100, 1), 3);
    var suggested = new HashMap<>(expected);
    var request = suggested.keySet().iterator().next();
    suggested.put(request, List.of());

    assertThatThrownBy(() -> MatchingBenchmark.same("a loop", suggested, expected))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("a loop suggests for " + request + " [], not [Suggestion[");
  }

  @Test
  @DisplayName("the benchmark runs and prints its table")
  void runs() {
    var out = new ByteArrayOutputStream();
    var benchmark = new MatchingBenchmark(new PrintStream(out, true, StandardCharsets.UTF_8));

    benchmark.run(List.of(100, 200));

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .anyMatch(line -> line.matches("requests × participants, each +100 +200"))
        .anyMatch(line -> line.matches("answers ÷ all pairs +[\\d.]+ +[\\d.]+"))
        .anyMatch(line -> line.matches("growth exponent of answers +-?[\\d.]+"));
  }

  @Test
  @DisplayName("the same seed gives the same community")
  void sameSeedSameCommunity() {
    assertThat(MadeTowns.of(200, 7)).isEqualTo(MadeTowns.of(200, 7));
    assertThat(MadeTowns.of(200, 7)).isNotEqualTo(MadeTowns.of(200, 8));
  }
}
