package de.muetterzentren.wording;

import de.muetterzentren.matching.internal.Catalogue;
import de.muetterzentren.matching.internal.RuleBase;
import de.muetterzentren.matching.internal.RuleText;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The rules of one room of the library (Regelwerk) with their purpose and texts, read from the
 * rules themselves: facts go in, and what the rules find is reported. A rule of the folder {@code
 * openness} is of the kind {@code OPENNESS}. Immutable and thread-safe.
 *
 * @param <K> the kinds of rules
 */
public final class RuleBook<K extends Enum<K>> {
  private final RuleBase base;
  private final Class<K> kinds;
  private final Headings<K> headings;
  private final Catalogue<WordedRule<K>, K> rules;

  private RuleBook(RuleBase base, Class<K> kinds, Headings<K> headings) {
    this.base = base;
    this.kinds = kinds;
    this.headings = headings;
    this.rules =
        Catalogue.of(
            Array.ofAll(base.texts()).map(this::describe), WordedRule::name, WordedRule::kind);
  }

  /**
   * What stands above the tables of the catalogue.
   *
   * @param <K> the kinds of rules
   */
  public interface Headings<K extends Enum<K>> {
    /** The title of the page. */
    String title(boolean german);

    /** The heading of the table of one kind. */
    String of(K kind, boolean german);
  }

  /**
   * Loads the compiled rules of a package and those below it; takes tenths of a second.
   *
   * @param packages such as {@code de.muetterzentren.balancing}
   */
  public static <K extends Enum<K>> RuleBook<K> load(
      String packages, Class<K> kinds, Headings<K> headings) {
    return new RuleBook<>(RuleBase.of(packages), kinds, headings);
  }

  /**
   * Lets all rules look at some facts.
   *
   * @param findings where they report to
   */
  public void look(Iterable<?> facts, Object findings) {
    base.look(findings, facts);
  }

  /** The rules, by kind and name. */
  public Seq<WordedRule<K>> rules() {
    return rules.rules();
  }

  /** Whether there is a rule of this name. */
  public boolean has(String name) {
    return rules.has(name);
  }

  /** Notes if there is no rule of this name. */
  public Checks check(Checks checks, String name) {
    return has(name)
        ? checks
        : checks.that(
            false, "rule", name, Expectation.ONE_OF, rules().map(WordedRule::name).mkString(", "));
  }

  /**
   * One rule.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public WordedRule<K> rule(String name) {
    return rules.rule(name);
  }

  /** The catalogue as Markdown tables. */
  public String markdown(Locale locale) {
    boolean german = SaidValues.isGerman(locale);
    return rules.markdown(
        headings.title(german),
        List.of(kinds.getEnumConstants()),
        kind -> headings.of(kind, german),
        german
            ? List.of("Regel", "Zweck", "sagt", "sagt der Person")
            : List.of("rule", "purpose", "says", "says to the person"),
        rule -> rule.purpose(locale),
        rule -> List.of(rule.texts(locale).reason(), rule.texts(locale).toPerson()));
  }

  /** Writes {@code rules.en.md} and {@code rules.de.md} into a folder; run by the build. */
  public void writeCatalogue(Path folder) throws IOException {
    Catalogue.write(folder, this::markdown);
  }

  private WordedRule<K> describe(RuleText rule) {
    return new WordedRule<>(
        rule.name(),
        Enum.valueOf(kinds, rule.folder().toUpperCase(Locale.ROOT)),
        new RuleTexts(rule.text("purpose"), rule.text("reason"), rule.text("toPerson")),
        new RuleTexts(rule.text("zweck"), rule.text("grund"), rule.text("anPerson")));
  }
}
