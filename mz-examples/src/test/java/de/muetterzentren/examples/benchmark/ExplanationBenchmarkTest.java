package de.muetterzentren.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The benchmark of explanations runs. */
class ExplanationBenchmarkTest {
  @Test
  void aSmallTownIsMeasured() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new ExplanationBenchmark(new PrintStream(out, true, StandardCharsets.UTF_8))
        .run(MadeTowns.of(100, 1), 2);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("100 requests and participants, ")
        .contains("matching alone ", "what would help all unmet ");
  }
}
