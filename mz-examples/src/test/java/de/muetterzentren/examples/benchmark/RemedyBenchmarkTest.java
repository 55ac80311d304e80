package de.muetterzentren.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The benchmark of what would help runs, and finds something. */
class RemedyBenchmarkTest {
  @Test
  void aSmallTownIsMeasured() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new RemedyBenchmark(new PrintStream(out, true, StandardCharsets.UTF_8))
        .run(MadeTowns.of(100, 1), 1);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("100 participants, ")
        .contains("unmet: median ", "{1=");
  }
}
