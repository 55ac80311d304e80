package de.muetterzentren.examples.scenario.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BarTest {
  @Test
  void itSaysHowFarItIs() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    Progress bar = new Bar(new PrintStream(written, true, StandardCharsets.UTF_8));
    bar.step();
    bar.begins("a, b", 4);
    bar.step();
    bar.step();
    bar.ends();
    bar.ends();
    assertThat(written.toString(StandardCharsets.UTF_8)).contains("a, b", "50%", "2/4 weeks");
  }
}
