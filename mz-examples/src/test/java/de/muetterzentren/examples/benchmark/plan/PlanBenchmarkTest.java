package de.muetterzentren.examples.benchmark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.examples.benchmark.plan.MadeWeek.Goal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanBenchmarkTest {
  /** Worth and requests: proven by CP-SAT; one each: by a flow. */
  @ParameterizedTest(name = "seed {0}")
  @CsvSource({"1, 407074, 174, 363118", "2, 412019, 170, 374502", "3, 384863, 171, 344271"})
  @DisplayName("the library finds what other solvers proved to be the best")
  void asGoodAsOthersProved(long seed, long worth, int requests, long oneEach) {
    MadeWeek week = MadeWeek.of(200, 150, seed);

    assertBest(week, Goal.WORTH, worth);
    assertBest(week, Goal.REQUESTS, requests);
    assertBest(week, Goal.ONE_EACH, oneEach);
  }

  private static void assertBest(MadeWeek week, Goal goal, long best) {
    Trial trial = Trial.of(new Library(), week, goal, 60);

    assertThat(trial.plan().worth()).isEqualTo(best);
    assertThat(trial.bound()).isEqualTo(best);
    assertThat(Trial.of(new BestFirst(), week, goal, 60).plan().worth())
        .isBetween(best * 8 / 10, best);
  }

  @Test
  @DisplayName("a way that claims too small a bound is refused")
  void refusesWrongBounds() {
    MadeWeek week = MadeWeek.of(50, 50, 1);
    Way wrong =
        new Way() {
          @Override
          public String name() {
            return "wrong";
          }

          @Override
          public Found plan(MadeWeek week, Goal goal, int seconds) {
            return new Found(new BestFirst().plan(week, goal, seconds).helpers(), 1);
          }
        };

    assertThatThrownBy(() -> Trial.of(wrong, week, Goal.WORTH, 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("wrong: bound 1 below a plan worth ");
  }

  @Test
  @DisplayName("the benchmark runs and prints its table")
  void runs() {
    var out = new ByteArrayOutputStream();

    new PlanBenchmark(new PrintStream(out, true, StandardCharsets.UTF_8))
        .run(60, 50, List.of(1L, 2L));

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .anyMatch(line -> line.startsWith("60 requests, 50 helpers, seed 2: "))
        .filteredOn(line -> line.matches("mz +[\\d,]+ +best +\\d+ +[\\d.]+ +[\\d.]+ +\\d+"))
        .hasSize(4);
  }

  @Test
  @DisplayName("without anybody there is nothing to plan")
  void nobody() {
    MadeWeek week = MadeWeek.of(3, 0, 1);

    Trial trial = Trial.of(new Library(), week, Goal.WORTH, 1);

    assertThat(trial.plan()).isEqualTo(new CheckedPlan(0, 0));
    assertThat(trial.certificate()).isEqualTo("best");
    assertThat(Arrays.stream(CheckedPlan.nobody(week))).containsOnly(CheckedPlan.NOBODY);
  }
}
