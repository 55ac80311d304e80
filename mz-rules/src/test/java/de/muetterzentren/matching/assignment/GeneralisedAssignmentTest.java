package de.muetterzentren.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published optima of generalised assignment (Cattrysse, Salomon, Van Wassenhove 1994; Chu, Beasley
 * 1997): every task to one agent at least cost. Lies beside the repository, or where {@code
 * -Dmz.data} says.
 */
class GeneralisedAssignmentTest {
  private static final long ENOUGH = 1_000;

  @ParameterizedTest
  @CsvSource({
    "cattrysse1994/gap1-0, 261", "cattrysse1994/gap2-1, 269", "cattrysse1994/gap3-2, 446",
    "cattrysse1994/gap4-3, 395", "cattrysse1994/gap5-4, 396", "cattrysse1994/gap6-0, 525",
    "cattrysse1994/gap7-1, 662", "cattrysse1994/gap8-2, 800", "cattrysse1994/gap9-3, 497",
    "cattrysse1994/gap10-4, 639", "cattrysse1994/gap11-0, 573", "cattrysse1994/gap12-1, 956",
    "chu1997/a05100, 1698", "chu1997/a10100, 1360", "chu1997/a20100, 1158",
    "chu1997/a05200, 3235", "chu1997/a10200, 2623", "chu1997/b05100, 1843"
  })
  void publishedOptimum(String file, long optimum) throws IOException {
    String environment = System.getenv("MZ_DATA");
    String beside = environment == null ? "../../shared/data" : environment;
    Path folder =
        Path.of(System.getProperty("mz.data", beside), "gap").toAbsolutePath().normalize();
    assumeTrue(
        Files.isDirectory(folder),
        () -> "no public data at " + folder + "; name its folder with -Dmz.data=…");
    Scanner numbers = new Scanner(Files.readString(folder.resolve(file)));
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
      Timeline.Span[] spans = new Timeline.Span[tasks];
      for (int task = 0; task < tasks; task++) {
        spans[task] =
            new Timeline.Span(
                task, ENOUGH - cost[agent][task], task, task + 1, 0, effort[agent][task]);
      }
      people.add(new Timeline(spans, numbers.nextInt()));
    }
    int[] places = new int[tasks];
    Arrays.fill(places, 1);
    Assignment found =
        AssignmentSolver.solve(new AssignmentProblem(places, people), Effort.standard());
    assertThat(ENOUGH * tasks - found.worth()).isEqualTo(optimum);
    assertThat(ENOUGH * tasks - found.bound()).isLessThanOrEqualTo(optimum);
    assertThat(found.proven()).isEqualTo(!file.equals("chu1997/b05100"));
  }
}
