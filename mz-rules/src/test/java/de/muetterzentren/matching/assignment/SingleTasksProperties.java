package de.muetterzentren.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Where each person can do one task only, an older method for just that finds the same worth. */
class SingleTasksProperties {
  @Property(tries = 150)
  void asMuchAsTheHungarianMethod(@ForAll long seed) {
    Random random = new Random(seed);
    int people = 1 + random.nextInt(30);
    int tasks = 1 + random.nextInt(30);
    long[][] worth = new long[people][tasks];
    List<Schedules> all = new ArrayList<>();
    for (long[] own : worth) {
      List<Timeline.Span> spans = new ArrayList<>();
      for (int task = 0; task < tasks; task++) {
        if (random.nextInt(3) > 0) {
          own[task] = random.nextInt(100);
          spans.add(new Timeline.Span(task, own[task], 0, 1, 0, 0));
        }
      }
      all.add(new Timeline(spans.toArray(Timeline.Span[]::new), 0));
    }
    int[] places = new int[tasks];
    Arrays.fill(places, 1);
    Assignment found =
        AssignmentSolver.solve(new AssignmentProblem(places, all), Effort.standard());
    assertThat(found.proven()).isTrue();
    assertThat(found.worth()).isEqualTo(hungarian(worth));
  }

  /** The most worth of a pairing: shortest paths with potentials (Kuhn 1955; Jonker, Volgenant). */
  private static long hungarian(long[][] worth) {
    int n = Math.max(worth.length, worth[0].length);
    long[] ofRow = new long[n + 1];
    long[] ofColumn = new long[n + 1];
    int[] row = new int[n + 1];
    int[] way = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      row[0] = i;
      int column = 0;
      long[] least = new long[n + 1];
      Arrays.fill(least, Long.MAX_VALUE / 2);
      boolean[] used = new boolean[n + 1];
      do {
        used[column] = true;
        int next = 0;
        long delta = Long.MAX_VALUE / 2;
        for (int j = 1; j <= n; j++) {
          if (!used[j]) {
            long cost = -worth(worth, row[column] - 1, j - 1) - ofRow[row[column]] - ofColumn[j];
            if (cost < least[j]) {
              least[j] = cost;
              way[j] = column;
            }
            if (least[j] < delta) {
              delta = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= n; j++) {
          if (used[j]) {
            ofRow[row[j]] += delta;
            ofColumn[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        column = next;
      } while (row[column] != 0);
      while (column != 0) {
        row[column] = row[way[column]];
        column = way[column];
      }
    }
    long sum = 0;
    for (int j = 1; j <= n; j++) {
      sum += worth(worth, row[j] - 1, j - 1);
    }
    return sum;
  }

  private static long worth(long[][] worth, int row, int column) {
    return row < worth.length && column < worth[0].length ? worth[row][column] : 0;
  }
}
