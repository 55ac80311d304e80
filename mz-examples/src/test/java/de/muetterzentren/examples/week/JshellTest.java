package de.muetterzentren.examples.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;

/** The start-up for jshell and the ten lines that run there. */
class JshellTest {
  private static final Path SCRIPTS = Path.of("src/main/jshell");

  @Test
  void tenLinesRunAtThePrompt() throws Exception {
    String said = run(SCRIPTS.resolve("ten-lines.jsh"));

    assertThat(said).doesNotContain("Error", "Exception", "cannot find symbol");
    assertThat(said)
        .contains("Tuesday 24 November 2026")
        .contains("goldammer     132  2026-11-24T13:15  near 51")
        .contains("free-for-the-span: ist zu dieser Zeit nicht frei.", "Hilfreich wäre: ")
        .contains("1. distel would be a new acquaintance, ")
        .containsPattern("\\(64\\s+points,\\s+starting\\s+13:15\\)")
        .contains("met: 84 of 95");
    assertThat(Files.readAllLines(SCRIPTS.resolve("ten-lines.jsh")))
        .hasSize(10)
        .last()
        .isEqualTo("/exit");
  }

  private static String run(Path script) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    int status =
        JavaShellToolBuilder.builder()
            .in(new ByteArrayInputStream(new byte[0]), null)
            .out(print)
            .err(print)
            .persistence(new HashMap<>())
            .start(
                "--class-path",
                System.getProperty("java.class.path"),
                "--startup",
                "DEFAULT",
                "--startup",
                SCRIPTS.resolve("house.jsh").toString(),
                script.toString());
    assertThat(status).as(out.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
