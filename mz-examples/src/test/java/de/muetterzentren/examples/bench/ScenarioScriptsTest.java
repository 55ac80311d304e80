package de.muetterzentren.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked scenarios run at the prompt of the bench, one after the other, in small. */
class ScenarioScriptsTest {
  private static final Path SCRIPTS = Path.of("src/main/jshell");

  @Test
  void allRunAndWriteTheirCharts(@TempDir Path charts) throws Exception {
    List<String> scripts = scripts();
    List<String> all = new ArrayList<>(scripts);
    all.add(linesOfTheReadme(charts).toString());

    String said = run(charts, all);

    assertThat(said).doesNotContain("Error", "Exception", "cannot find symbol");
    assertThat(said)
        .contains("Share of requests met (%)")
        .containsPattern("Figure +as it is +five families leave")
        .containsPattern("Figure +own rhythm +token money with a limit +lowest balance first")
        .containsPattern("Figure +each alone +in emergencies +always")
        .containsPattern("Figure +0 on call +2 on call +4 on call +8 on call +16 on call")
        .containsPattern("Partners +People +Weeks here");
    for (String script : scripts) {
      String name = Path.of(script).getFileName().toString().replace(".jsh", "");
      assertThat(Files.readString(charts.resolve(name + ".html")))
          .contains(
              "-R-Dpeople=24 -R-Dweeks=2 -R-Dseeds=1 -R-Dlanguage=en -R-Dcharts=charts"
                  + " mz-examples/src/main/jshell/scenarios/"
                  + name);
      assertThat(charts.resolve(name)).isDirectoryContaining("glob:**share-met.svg");
    }
    assertThat(charts.resolve("token-money")).isDirectoryContaining("glob:**run-load-2.png");
    assertThat(charts).isDirectoryContaining("glob:**emergency-service-helpers.png");
    assertThat(charts.resolve("policies.html")).content().contains("own rhythm", "token money");
  }

  /** As a script, in small. */
  private static Path linesOfTheReadme(Path folder) throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    String research = readme.substring(readme.indexOf("\n### Research\n"));
    String lines = research.substring(research.indexOf("```java\n") + 8);
    String small =
        lines
            .substring(0, lines.indexOf("```"))
            .replaceAll("people\\(\\d+\\)", "people(24)")
            .replaceAll("weeks\\(\\d+\\)", "weeks(2)")
            .replaceAll("seeds\\(1, \\d+\\)", "seeds(1, 1)")
            .replace("policies.html", folder.resolve("policies.html").toString());
    return Files.writeString(folder.resolve("readme.jsh"), small);
  }

  @Test
  void eachScriptIsShortAndInTheReadme() throws IOException {
    String readme = Files.readString(SCRIPTS.resolve("scenarios/README.md"));
    for (String script : scripts()) {
      List<String> lines = Files.readAllLines(Path.of(script));

      assertThat(lines).first().asString().startsWith("// ").contains(" (");
      assertThat(lines).anyMatch(line -> line.startsWith("// Read it so: "));
      assertThat(lines).filteredOn(line -> !line.startsWith("//")).hasSizeLessThanOrEqualTo(12);
      assertThat(readme).contains("scenarios/" + Path.of(script).getFileName());
    }
  }

  private static List<String> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS.resolve("scenarios"))) {
      return files.map(Path::toString).filter(name -> name.endsWith(".jsh")).sorted().toList();
    }
  }

  private static String run(Path charts, List<String> scripts) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--class-path",
                System.getProperty("java.class.path"),
                "--startup",
                "DEFAULT",
                "--startup",
                SCRIPTS.resolve("bench.jsh").toString(),
                "-R-XX:TieredStopAtLevel=1",
                "-R-XX:+UseSerialGC",
                "-R-Dpeople=24",
                "-R-Dweeks=2",
                "-R-Dseeds=1",
                "-R-Dlanguage=en",
                "-R-Dprogress=silent",
                "-R-Dcharts=" + charts));
    arguments.addAll(scripts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    JavaShellToolBuilder.builder()
        .in(new ByteArrayInputStream(new byte[0]), null)
        .out(print)
        .err(print)
        .persistence(new HashMap<>())
        .start(arguments.toArray(String[]::new));
    return out.toString(StandardCharsets.UTF_8);
  }
}
