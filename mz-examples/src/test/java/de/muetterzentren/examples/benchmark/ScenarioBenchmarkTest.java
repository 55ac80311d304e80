package de.muetterzentren.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.examples.scenario.Scenario;
import de.muetterzentren.examples.scenario.policy.Policies;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The benchmark of scenarios runs, and all processors find what one finds. */
class ScenarioBenchmarkTest {
  @Test
  void aSmallTownIsMeasured() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ScenarioBenchmark benchmark =
        new ScenarioBenchmark(new PrintStream(out, true, StandardCharsets.UTF_8));
    Scenario small = Scenario.town("Lindenstadt").people(30).weeks(2);

    benchmark.run(small, Policies.ownRhythm());
    benchmark.compare(small, 2);

    assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
        .satisfiesExactly(
            run ->
                assertThat(run)
                    .startsWith("own-rhythm, 30 people, 2 weeks, ")
                    .contains("of work; matching "),
            comparison ->
                assertThat(comparison)
                    .startsWith("2 seeds of two policies: ")
                    .endsWith(", the same result"));
  }
}
