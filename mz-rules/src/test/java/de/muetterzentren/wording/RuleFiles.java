package de.muetterzentren.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of the rules of one room, as the build has laid them down.
 *
 * @param packages of the room, such as {@code de.muetterzentren.balancing}
 * @param root the folder of the room
 */
public record RuleFiles(String packages, Path root) {
  private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"$");

  /** The files of a room, one of whose rules is known. */
  public static RuleFiles of(String packages, String folderAndName) {
    String path = "/" + packages.replace('.', '/') + "/" + folderAndName + ".drl";
    try {
      Path known = Path.of(Objects.requireNonNull(RuleBook.class.getResource(path)).toURI());
      return new RuleFiles(packages, known.getParent().getParent());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** All files. */
  public List<Path> all() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    }
  }

  /** The names of the files without their ending. */
  public List<String> names() throws IOException {
    return all().stream().map(RuleFiles::name).toList();
  }

  /** The name of a file without its ending. */
  public static String name(Path file) {
    return file.getFileName().toString().replace(".drl", "");
  }

  /** A file holds one rule of its name, says what it is for, and changes nothing. */
  public <K extends Enum<K>> WordedRule<K> checked(Path file, RuleBook<K> book) throws IOException {
    String text = Files.readString(file);
    WordedRule<K> rule = book.rule(name(file));
    String folder = file.getParent().getFileName().toString();

    assertThat(RULE.matcher(text).results().map(found -> found.group(1)))
        .containsExactly(rule.name());
    assertThat(text)
        .startsWith("package " + packages + "." + folder + "\n")
        .contains("\n// " + rule.english().purpose() + "\nrule \"")
        .doesNotContainPattern("\\b(salience|no-loop|modify|update|delete|retract|halt)\\b");
    assertThat(rule.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(folder);
    for (RuleTexts texts : List.of(rule.english(), rule.german())) {
      assertThat(texts.purpose()).matches("[A-Z][^.]*\\.");
      assertThat(texts.reason()).isNotBlank().doesNotEndWith(".").doesNotContain("'");
      assertThat(texts.toPerson()).doesNotContain("'").matches("|[A-Z].*[.!?]");
    }
    assertThat(rule.english().toPerson().isEmpty()).isEqualTo(rule.german().toPerson().isEmpty());
    return rule;
  }

  /** The build wrote the catalogue, and every rule is in it. */
  public <K extends Enum<K>> void checkCatalogue(Locale locale, RuleBook<K> book)
      throws IOException {
    Path page = root.resolve("rules." + locale.getLanguage() + ".md");

    assertThat(Files.readString(page)).isEqualTo(book.markdown(locale));
    for (WordedRule<K> rule : book.rules()) {
      assertThat(page).content().contains("| `" + rule.name() + "` | " + rule.purpose(locale));
    }
  }
}
