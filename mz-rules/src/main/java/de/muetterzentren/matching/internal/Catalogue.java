package de.muetterzentren.matching.internal;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Rules by their names, of kinds in an order, and as tables for people. Immutable and thread-safe.
 *
 * @param <R> what is known about a rule
 * @param <K> the kinds of rules
 */
public final class Catalogue<R, K extends Enum<K>> {
  private final Map<String, R> rules;
  private final Function<R, String> name;
  private final Function<R, K> kind;

  private Catalogue(Map<String, R> rules, Function<R, String> name, Function<R, K> kind) {
    this.rules = rules;
    this.name = name;
    this.kind = kind;
  }

  /** Some rules. */
  public static <R, K extends Enum<K>> Catalogue<R, K> of(
      Iterable<R> rules, Function<R, String> name, Function<R, K> kind) {
    return new Catalogue<R, K>(LinkedHashMap.empty(), name, kind).with(rules);
  }

  /** With some more; one of the same name goes. */
  public Catalogue<R, K> with(Iterable<R> more) {
    Map<String, R> all = rules;
    for (R rule : more) {
      all = all.put(name.apply(rule), rule);
    }
    return new Catalogue<>(all, name, kind);
  }

  /** The rules, by kind and name. */
  public Seq<R> rules() {
    return Array.ofAll(rules.values()).sortBy(name).sortBy(kind);
  }

  /** Whether there is a rule of this name. */
  public boolean has(String rule) {
    return rules.containsKey(rule);
  }

  /**
   * One rule.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public R rule(String rule) {
    return rules
        .get(rule)
        .getOrElseThrow(
            () -> new IllegalArgumentException("rule (" + rule + ") must be in the catalogue"));
  }

  /**
   * A table for each kind, in Markdown.
   *
   * @param title of the page
   * @param kinds in the order of the tables
   * @param heading of a table
   * @param columns after the name of the rule and its purpose
   * @param purpose of a rule
   * @param cells what a rule says, for the columns; empty for nothing
   */
  public String markdown(
      String title,
      List<K> kinds,
      Function<K, String> heading,
      List<String> columns,
      Function<R, String> purpose,
      Function<R, List<String>> cells) {
    StringBuilder page = new StringBuilder("# ").append(title).append('\n');
    for (K one : kinds) {
      page.append("\n## ").append(heading.apply(one)).append("\n\n");
      page.append("| ").append(String.join(" | ", columns)).append(" |\n");
      page.append("|---".repeat(columns.size())).append("|\n");
      for (R rule : rules().filter(any -> kind.apply(any) == one)) {
        page.append("| `").append(name.apply(rule)).append("` | ").append(purpose.apply(rule));
        cells.apply(rule).forEach(text -> page.append(" | ").append(cell(text)));
        page.append(" |\n");
      }
    }
    return page.toString();
  }

  private static String cell(String text) {
    return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
  }

  /** Writes {@code rules.en.md} and {@code rules.de.md} into a folder, which is made if need be. */
  public static void write(Path folder, Function<Locale, String> page) throws IOException {
    Files.createDirectories(folder);
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      Files.writeString(
          folder.resolve("rules." + locale.getLanguage() + ".md"), page.apply(locale));
    }
  }
}
