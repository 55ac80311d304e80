package de.muetterzentren.examples.benchmark.plan;

import de.muetterzentren.matching.assignment.Assignment;
import de.muetterzentren.matching.assignment.AssignmentProblem;
import de.muetterzentren.matching.assignment.AssignmentSolver;
import de.muetterzentren.matching.assignment.Effort;
import de.muetterzentren.matching.assignment.Schedules;
import de.muetterzentren.matching.assignment.Timeline;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;

/**
 * Solves generalised assignment problems of the OR-Library (every task to exactly one agent, least
 * cost) with the solver of joint plans, and puts the published optimum beside what it finds.
 *
 * <p>Run it after {@code mvn -q -DskipTests package} with
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.benchmark.plan.GapBenchmark folder [part of a name]
 * }</pre>
 *
 * <p>The folder has {@code optima.csv}, with the path of each problem and its optimum.
 */
public final class GapBenchmark {
  /** So much more than a cost that no assignment leaves a task out. */
  private static final long ENOUGH = 1_000;

  private static final int PATH = 0;
  private static final int OPTIMUM = 6;
  private static final int BEST_KNOWN = 7;

  private GapBenchmark() {}

  /** Solves and prints a table. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), args.length > 1 ? args[1] : "", System.out);
  }

  static void run(Path folder, String part, PrintStream out) throws IOException {
    out.printf("%-24s %8s %8s %8s %8s%n", "problem", "optimum", "found", "bound", "ms");
    int problems = 0;
    int reached = 0;
    int tooHigh = 0;
    double slowest = 0;
    for (String line : Files.readAllLines(folder.resolve("optima.csv"))) {
      String[] fields = line.split(",", -1);
      if (fields[PATH].equals("Path") || !fields[PATH].contains(part)) {
        continue;
      }
      long optimum = Long.parseLong(fields[fields[OPTIMUM].isBlank() ? BEST_KNOWN : OPTIMUM]);
      String text = Files.readString(folder.resolve(fields[PATH]));
      long begin = System.nanoTime();
      Found found = solve(text);
      double ms = (System.nanoTime() - begin) / 1e6;
      problems++;
      reached += found.cost == optimum ? 1 : 0;
      tooHigh += found.bound > optimum ? 1 : 0;
      slowest = Math.max(slowest, ms);
      out.printf(
          Locale.ROOT,
          "%-24s %8d %8d %8d %8.0f%n",
          fields[PATH],
          optimum,
          found.cost,
          found.bound,
          ms);
    }
    out.printf(
        Locale.ROOT,
        "optimum reached in %d of %d, bound above it in %d, slowest %.0f ms%n",
        reached,
        problems,
        tooHigh,
        slowest);
  }

  private record Found(long cost, long bound) {}

  private static Found solve(String text) {
    Scanner numbers = new Scanner(text);
    int agents = numbers.nextInt();
    int tasks = numbers.nextInt();
    long[][] cost = new long[agents][tasks];
    int[][] effort = new int[agents][tasks];
    for (long[] of : cost) {
      Arrays.setAll(of, task -> numbers.nextInt());
    }
    for (int[] of : effort) {
      Arrays.setAll(of, task -> numbers.nextInt());
    }
    List<Schedules> people = new ArrayList<>();
    for (int agent = 0; agent < agents; agent++) {
      int capacity = numbers.nextInt();
      List<Timeline.Span> spans = new ArrayList<>();
      for (int task = 0; task < tasks; task++) {
        if (effort[agent][task] <= capacity) {
          long worth = ENOUGH - cost[agent][task];
          spans.add(new Timeline.Span(task, worth, task, task + 1, 0, effort[agent][task]));
        }
      }
      people.add(new Timeline(spans.toArray(Timeline.Span[]::new), capacity));
    }
    int[] places = new int[tasks];
    Arrays.fill(places, 1);
    Assignment best =
        AssignmentSolver.solve(new AssignmentProblem(places, people), Effort.standard());
    return new Found(ENOUGH * tasks - best.worth(), ENOUGH * tasks - best.bound());
  }
}
