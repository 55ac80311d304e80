package de.muetterzentren.examples.bench;

import de.muetterzentren.examples.scenario.result.ComparisonResult;
import de.muetterzentren.examples.scenario.result.ScenarioRun;
import de.muetterzentren.model.problem.Checks;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A page that compares variants of a scenario (Vergleichsseite): figures with their bands, how far
 * the variants are apart, charts, and how it was made. One HTML file with its drawings within it;
 * it needs no network and no scripts, and can be read with a screen reader and on a phone.
 *
 * <pre>{@code
 * ComparisonPage.of(result, Locale.ENGLISH)
 *     .titled("Token money against own rhythm").asking("Who is helped, and who is left out?")
 *     .madeWith("Town", "Lindenstadt").madeBy("jshell … token-money.jsh")
 *     .writeTo(Path.of("comparison.html"));
 * }</pre>
 *
 * <p>Immutable and thread-safe; the same results give the same bytes on one machine.
 */
public final class ComparisonPage {
  private static final int LONGEST = 1_000;

  private final ComparisonResult result;
  private final Locale locale;
  private final String title;
  private final String question;
  private final Seq<Tuple2<String, String>> made;
  private final Map<String, ScenarioRun> runs;

  private ComparisonPage(
      ComparisonResult result,
      Locale locale,
      String title,
      String question,
      Seq<Tuple2<String, String>> made,
      Map<String, ScenarioRun> runs) {
    this.result = result;
    this.locale = locale;
    this.title = title;
    this.question = question;
    this.made = made;
    this.runs = runs;
  }

  /** In German for German readers, in English for all others. */
  public static ComparisonPage of(ComparisonResult result, Locale locale) {
    Checks.given("result", result, "locale", locale);
    BenchWords words = BenchWords.in(locale);
    return new ComparisonPage(
        result, words.locale(), words.say("page.title"), "", Array.empty(), LinkedHashMap.empty());
  }

  /** With a title of its own, 1 to 1,000 characters. */
  public ComparisonPage titled(String text) {
    Checks.given("title", text);
    Checks.begin().text("title", text, LONGEST).done();
    return new ComparisonPage(result, locale, text, question, made, runs);
  }

  /** With the question that it answers, 1 to 1,000 characters. */
  public ComparisonPage asking(String text) {
    Checks.given("question", text);
    Checks.begin().text("question", text, LONGEST).done();
    return new ComparisonPage(result, locale, title, text, made, runs);
  }

  /** With a parameter of the scenario, such as a town or the number of people. */
  public ComparisonPage madeWith(String parameter, Object value) {
    Checks.given("parameter", parameter, "value", value);
    Checks.begin()
        .text("parameter", parameter, LONGEST)
        .text("value", String.valueOf(value), LONGEST)
        .done();
    return new ComparisonPage(
        result,
        locale,
        title,
        question,
        made.append(Tuple.of(parameter, String.valueOf(value))),
        runs);
  }

  /** With the command that makes it again. */
  public ComparisonPage madeBy(String command) {
    return madeWith(BenchWords.in(locale).say("made.command"), command);
  }

  /**
   * With the charts of one run of a variant: waiting times, load and balances, down to each person.
   *
   * @param variant one of the variants
   */
  public ComparisonPage withRun(String variant, ScenarioRun run) {
    Checks.given("variant", variant, "run", run);
    result.of(variant);
    return new ComparisonPage(result, locale, title, question, made, runs.put(variant, run));
  }

  /** The page as a text. */
  public String html() {
    return new PageWriter(this, BenchWords.in(locale)).page();
  }

  /**
   * Writes the page in UTF-8, in place of the file if there is one; the folder is made if it is not
   * there.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public void writeTo(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, html(), StandardCharsets.UTF_8);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  ComparisonResult result() {
    return result;
  }

  String title() {
    return title;
  }

  String question() {
    return question;
  }

  Seq<Tuple2<String, String>> made() {
    return made;
  }

  Map<String, ScenarioRun> runs() {
    return runs;
  }
}
