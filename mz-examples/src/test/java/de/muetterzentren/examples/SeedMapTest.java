package de.muetterzentren.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.balancing.rule.BalancingRules;
import de.muetterzentren.insight.rule.InsightRules;
import de.muetterzentren.matching.rule.RuleCatalogue;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the map of the association's texts names is in the code, where the map says it is. */
class SeedMapTest {
  private static final Path PAGE =
      Path.of("../mz-rules/src/main/resources/de/muetterzentren/seed-map.md");
  private static final String MAIN = "/src/main/java/";
  private static final Pattern OPEN = Pattern.compile("\\bopen \\((\\d\\.\\d) ([^)]+)\\)");

  private static final String page = read(PAGE);
  private static final Map<String, Path> names = names();

  @ParameterizedTest
  @MethodSource("namesOfMap")
  void everyNameIsInTheCode(String name) {
    Path file = names.get(name);
    assertThat(file).isRegularFile();
    String path = file.toString().replace('\\', '/');

    if (path.endsWith(".drl")) {
      assertThat(file).hasFileName(name + ".drl");
      assertThat(
              RuleCatalogue.standard().has(name)
                  || BalancingRules.standard().has(name)
                  || InsightRules.standard().has(name))
          .as("in a catalogue")
          .isTrue();
    } else if (path.contains(MAIN)) {
      assertThat(isThere(name, path)).as("in " + path).isTrue();
    } else {
      assertThat(read(file)).containsPattern("@Property\\b[^;{}]*?\\bvoid " + name + "\\(");
    }
  }

  @Test
  void whatIsNamedIsLinkedAndWhatIsLinkedIsNamed() {
    Set<String> named =
        rows().stream().flatMap(row -> linked(row.get(3))).collect(Collectors.toSet());

    assertThat(named).isEqualTo(names.keySet());
  }

  @Test
  void linksDifferInMoreThanCapitals() {
    assertThat(names.keySet().stream().map(String::toLowerCase)).doesNotHaveDuplicates();
  }

  @Test
  void everyRowHasAQuotationAMeaningAndAnAnswer() {
    assertThat(rows()).hasSizeGreaterThan(200);
    for (List<String> row : rows()) {
      assertThat(row).as(row.toString()).hasSize(4).noneMatch(String::isBlank);
      assertThat(row.get(3))
          .as(row.get(1))
          .containsPattern("\\[[^]]+]|\\bopen \\(|^not for a library: ");
    }
  }

  @Test
  void everyOpenPointIsNamedAndEveryPointHasRows() {
    Map<String, String> points =
        Pattern.compile("^\\| (\\d\\.\\d) ([^|]+) \\|", Pattern.MULTILINE)
            .matcher(page)
            .results()
            .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    Set<String> used = new TreeSet<>();

    for (List<String> row : rows()) {
      List<MatchResult> open = OPEN.matcher(row.get(3)).results().toList();
      assertThat(open).as(row.get(3)).hasSize(row.get(3).split("open \\(", -1).length - 1);
      for (MatchResult found : open) {
        assertThat(found.group(2)).isEqualTo(points.get(found.group(1)));
        used.add(found.group(1));
      }
    }
    assertThat(used).isEqualTo(points.keySet());
  }

  static Stream<String> namesOfMap() {
    return names.keySet().stream();
  }

  /** Whether there is such a type, nested type, method, component, constant or value. */
  private static boolean isThere(String name, String path) {
    String type = path.substring(path.indexOf(MAIN) + MAIN.length(), path.length() - 5);
    String[] parts = name.split("\\.");
    Class<?> found = load(type.replace('/', '.'));
    return found.getSimpleName().equals(parts[0])
        && (parts.length == 1 || parts.length == 2 && has(found, parts[1]));
  }

  private static boolean has(Class<?> type, String part) {
    return Stream.of(
            Arrays.stream(type.getMethods()).map(Method::getName),
            Arrays.stream(type.getFields()).map(Field::getName),
            Arrays.stream(type.getClasses()).map(Class::getSimpleName))
        .flatMap(all -> all)
        .anyMatch(part::equals);
  }

  private static Class<?> load(String type) {
    try {
      return Class.forName(type, false, SeedMapTest.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new AssertionError("no public type " + type, missing);
    }
  }

  private static Stream<String> linked(String cell) {
    return Pattern.compile("\\[([^]]+)]").matcher(cell).results().map(found -> found.group(1));
  }

  private static List<List<String>> rows() {
    return page.lines()
        .filter(line -> line.matches("\\| \\d+ \\|.*"))
        .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)))
        .toList();
  }

  private static Map<String, Path> names() {
    Map<String, Path> found = new TreeMap<>();
    Pattern.compile("^\\[([^]]+)]: (\\S+)$", Pattern.MULTILINE)
        .matcher(page)
        .results()
        .forEach(link -> found.put(link.group(1), PAGE.resolveSibling(link.group(2)).normalize()));
    return found;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
