package de.muetterzentren.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** Made towns along a road: too large to try everything. */
class TownTest {
  private static final int TASKS = 300;

  private static AssignmentProblem town() {
    Random random = new Random(7);
    int[] places = new int[TASKS];
    int[] start = new int[TASKS];
    Arrays.setAll(places, i -> 1 + random.nextInt(8) / 7);
    Arrays.setAll(start, i -> random.nextInt(5) * 24 + 8 + random.nextInt(9));
    List<Schedules> people = new ArrayList<>();
    for (int person = 0; person < 240; person++) {
      int home = random.nextInt(TASKS);
      List<Timeline.Span> spans = new ArrayList<>();
      for (int task = Math.max(0, home - 9); task < Math.min(TASKS, home + 9); task++) {
        if (random.nextBoolean()) {
          int worth = 1_000 + 1_000 * (task % 3) + random.nextInt(100);
          int from = start[task];
          spans.add(new Timeline.Span(task, worth, from, from + 1 + task % 4, 0, 1 + task % 4));
        }
      }
      people.add(new Timeline(spans.toArray(Timeline.Span[]::new), 3 + random.nextInt(6)));
    }
    return new AssignmentProblem(places, people);
  }

  @Test
  void oneProgramProvesTheBest() {
    assertThat(AssignmentSolver.solve(town(), Effort.standard()).proven()).isTrue();
  }

  @Test
  void blockByBlockComesNear() {
    Assignment best = AssignmentSolver.solve(town(), Effort.standard());
    Assignment blocks = AssignmentSolver.solve(town(), Effort.standard(), 120);
    assertThat(blocks.worth()).isLessThanOrEqualTo(best.worth());
    assertThat(blocks.bound()).isGreaterThanOrEqualTo(best.worth());
    assertThat(blocks.gap()).isLessThan(0.005);
  }

  @Test
  void sameOnOneAndManyProcessors() throws Exception {
    for (int rows : new int[] {60, 120, 10_000}) {
      assertThat(on(1, rows)).isEqualTo(on(4, rows));
    }
  }

  private static String on(int processors, int rows) throws Exception {
    Callable<String> solve =
        () -> {
          AssignmentProblem town = town();
          Assignment found = AssignmentSolver.solve(town, Effort.standard(), rows);
          StringBuilder all = new StringBuilder(found.worth() + " of " + found.bound());
          for (int person = 0; person < town.people().size(); person++) {
            all.append(Arrays.toString(found.options(person)));
          }
          return all.toString();
        };
    ForkJoinPool pool = new ForkJoinPool(processors);
    try {
      return pool.submit(solve).get();
    } finally {
      pool.shutdown();
    }
  }
}
