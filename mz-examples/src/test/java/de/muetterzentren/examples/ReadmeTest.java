package de.muetterzentren.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README says is what is built and run: the consumer project is made of its blocks. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Path CONSUMER = Path.of("src/it/consumer");

  private final String readme = read(ROOT.resolve("README.md"));

  @Test
  void theConsumerProjectDependsOnWhatTheReadmeSays() {
    String dependency = block("xml", "## Dependency").strip();
    String pom = read(CONSUMER.resolve("pom.xml"));
    String version = find("<version>(.*?)</version>", read(ROOT.resolve("pom.xml")));

    assertThat(dependency).contains("<version>" + version + "</version>");
    assertThat(squeezed(pom))
        .contains(
            squeezed(
                "<dependencies>"
                    + dependency.replace(version, "@project.version@")
                    + "</dependencies>"));
  }

  @Test
  void theConsumerProjectRunsTheTenLines() {
    String main = read(CONSUMER.resolve("src/main/java/consumer/Main.java"));
    String lines = block("java", "## Ten lines that run");

    assertThat(main).isEqualTo("package consumer;\n\n" + lines);
    String body = lines.substring(lines.indexOf("main(String[] args) {"));
    assertThat(body.lines().skip(1).filter(line -> line.startsWith("    "))).hasSize(10);
  }

  @Test
  void theConsumerProjectPrintsWhatTheReadmeSays() {
    assertThat(read(CONSUMER.resolve("verify.groovy")))
        .contains("'" + block("text", "## Ten lines that run").strip() + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "Run it, mvn -q -DskipTests package && java -jar",
    "Test it, mvn -B verify",
    "jshell, mvn -q -DskipTests package && jshell"
  })
  void theFirstBlockUnderAHeadingIsTheOneCommand(String heading, String begins) {
    String command = block("sh", "### " + heading).strip();

    assertThat(command).startsWith(begins).hasLineCount(1);
  }

  @Test
  void theLinesOnGiveAndTakeAreThoseOfTheExample() {
    String example =
        read(
            Path.of("src/main/java/de/muetterzentren/examples/giveandtake/WhoCouldBeInvited.java"));

    block("java", "### Who is invited, who needs rest")
        .lines()
        .forEach(line -> assertThat(squeezed(example)).contains(squeezed(line)));
  }

  @Test
  void theLinesOnAHouseAreThoseOfATest() {
    String test = read(Path.of("src/test/java/de/muetterzentren/examples/HouseLinesTest.java"));

    block("java", "### What goes on in a house, and what it can show")
        .lines()
        .forEach(line -> assertThat(squeezed(test)).contains(squeezed(line)));
  }

  @Test
  void theExamplesOfTheTableAreThere() {
    assertThat(Pattern.compile("\\| `([a-z]+)\\.([A-Z][A-Za-z]+)` \\|").matcher(readme).results())
        .hasSize(9)
        .allMatch(
            found ->
                Files.exists(
                    Path.of(
                        "src/main/java/de/muetterzentren/examples",
                        found.group(1),
                        found.group(2) + ".java")));
  }

  @Test
  void continuousIntegrationRunsTheReadmesTestCommand() {
    assertThat(read(ROOT.resolve(".ci/run"))).contains(block("sh", "### Test it").strip());
  }

  @Test
  void theListOfDependenciesNamesNoOtherThanTheJarsBehindTheRules() {
    List<String> named =
        Pattern.compile("^\\| ([a-z0-9-]+) \\| \\d+ \\|$", Pattern.MULTILINE)
            .matcher(readme)
            .results()
            .map(found -> found.group(1))
            .sorted()
            .toList();
    String verify = read(CONSUMER.resolve("verify.groovy"));

    assertThat(named).isNotEmpty().allMatch(jar -> verify.contains("'" + jar + "'"));
    assertThat(Pattern.compile("^    '[a-z0-9-]+',?$", Pattern.MULTILINE).matcher(verify).results())
        .hasSize(named.size());
  }

  @Test
  void fourPartsInTheirOrder() {
    assertThat(Pattern.compile("^## (.*)$", Pattern.MULTILINE).matcher(readme).results())
        .extracting(found -> found.group(1))
        .containsExactly("What it is", "Dependency", "Ten lines that run", "Where next");
  }

  private String block(String language, String heading) {
    int from = readme.indexOf("\n" + heading + "\n");
    assertThat(from).as(heading).isPositive();
    return find("(?s)```" + language + "\n(.*?)```", readme.substring(from));
  }

  private static String find(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static String squeezed(String xml) {
    return xml.replaceAll("\\s+", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
