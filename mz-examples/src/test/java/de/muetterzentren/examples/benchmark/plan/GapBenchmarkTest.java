package de.muetterzentren.examples.benchmark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapBenchmarkTest {
  @TempDir Path folder;

  @Test
  void twoAgentsWhoCannotBothHaveTheCheapTasks() throws IOException {
    // the first agent is cheaper for both tasks, but has room for one only
    Files.writeString(folder.resolve("two"), "2 2  1 2  5 9  3 3  3 3  3 6");
    Files.writeString(
        folder.resolve("optima.csv"),
        "Path,Format,Dataset,Item number,Agent number,Best known bound,Optimum,Best known\n"
            + "two,orlibrary,own,2,2,7,7,7\n"
            + "two,orlibrary,own,2,2,7,,6\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    GapBenchmark.run(folder, "t", new PrintStream(out, true, StandardCharsets.UTF_8));

    assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1).toList())
        .satisfiesExactly(
            line -> assertThat(line).matches("two +7 +7 +7 +\\d+"),
            line -> assertThat(line).matches("two +6 +7 +7 +\\d+"),
            line ->
                assertThat(line)
                    .matches("optimum reached in 1 of 2, bound above it in 1, slowest \\d+ ms"));
  }
}
