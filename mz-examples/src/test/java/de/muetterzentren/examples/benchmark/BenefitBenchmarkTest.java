package de.muetterzentren.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BenefitBenchmarkTest {
  @Test
  void measuresASmallHouse() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    new BenefitBenchmark(new PrintStream(said, true, StandardCharsets.UTF_8)).run(20, 3);

    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("20 people, 3 weeks", "arguments supported", "give and take on the last day");
  }
}
