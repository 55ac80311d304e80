package de.muetterzentren.examples.bench;

import de.muetterzentren.examples.chart.Chart;
import de.muetterzentren.examples.scenario.Comparison;
import de.muetterzentren.examples.scenario.Scenario;
import de.muetterzentren.examples.scenario.progress.Progress;
import de.muetterzentren.examples.scenario.result.ComparisonResult;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.ResultTable;
import de.muetterzentren.examples.scenario.result.ScenarioRun;
import de.muetterzentren.examples.table.TextTable;
import de.muetterzentren.examples.week.Tables;
import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;

/**
 * The researcher's bench (Werkbank), as one sits down at it in jshell: how large scenarios are, in
 * which language they speak, and where charts go. Said by properties, each with a default:
 *
 * <ul>
 *   <li>{@code people}: people at the start, 200
 *   <li>{@code weeks}: weeks, 26
 *   <li>{@code seeds}: seeds of a comparison, from 1 on, 10
 *   <li>{@code language}: {@code de} or {@code en}, German
 *   <li>{@code charts}: a folder for charts and pages; none are written if not said
 *   <li>{@code progress}: {@code bar} or {@code silent}; a bar
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class Bench {
  private static final String FOLDER = "mz-examples/src/main/jshell/";
  private static final String PROMPT =
      "jshell --class-path mz-examples/target/mz-examples.jar --startup DEFAULT --startup "
          + FOLDER
          + "bench.jsh";
  private static final String SCRIPTS = FOLDER + "scenarios/";

  private final int people;
  private final int weeks;
  private final int seeds;
  private final Locale language;
  private final Option<Path> charts;
  private final Progress progress;

  private Bench(BenchSettings settings) {
    this.people = settings.whole("people", 200);
    this.weeks = settings.whole("weeks", 26);
    this.seeds = settings.whole("seeds", 10);
    this.language = Locale.forLanguageTag(settings.oneOf("language", "de", "en"));
    this.charts = settings.text("charts").map(Path::of);
    this.progress =
        "bar".equals(settings.oneOf("progress", "bar", "silent"))
            ? Progress.bar()
            : Progress.silent();
  }

  /**
   * As some properties say, such as those of the system: {@code jshell -R-Dpeople=500}.
   *
   * @throws IllegalArgumentException naming every property with a wrong value
   */
  public static Bench of(Properties properties) {
    BenchSettings settings = new BenchSettings(properties);
    Bench bench = new Bench(settings);
    settings.done();
    return bench;
  }

  /** Made towns of this size, each with a house. */
  public Scenario towns(String... names) {
    return Scenario.towns(names).people(people).weeks(weeks).progress(progress);
  }

  /** Runs a comparison with all seeds of the bench. */
  public ComparisonResult run(Comparison comparison) {
    return comparison.seeds(1, seeds).progress(progress).run();
  }

  /** One of two texts, by language. */
  public String say(String german, String english) {
    return Locale.GERMAN.equals(language) ? german : english;
  }

  /** The language. */
  public Locale language() {
    return language;
  }

  /** How many weeks. */
  public int weeks() {
    return weeks;
  }

  /** Prints some figures of all variants: the median, and where four of five seeds lie. */
  public void show(ComparisonResult result, Figure... figures) {
    BenchWords words = BenchWords.in(language);
    show(
        result.variants(),
        figure -> variant -> words.band(figure.unit(), result.band(variant, figure)),
        figures);
  }

  /** Prints how far all other variants are from the first, paired by seed. */
  public void apart(ComparisonResult result, Figure... figures) {
    BenchWords words = BenchWords.in(language);
    String first = result.variants().head();
    Tables.show(words.say("page.differences.caption", words.variant(first)) + "\n");
    show(
        result.variants().tail(),
        figure ->
            variant ->
                words.difference(result.difference(variant, first, figure)).replace("\n", "; "),
        figures);
  }

  private void show(
      Seq<String> variants, Function<Figure, Function<String, String>> cells, Figure... figures) {
    BenchWords words = BenchWords.in(language);
    Seq<String> columns = variants.map(words::variant).prepend(words.say("figure"));
    TextTable table = TextTable.of(columns.toJavaArray(String[]::new));
    for (Figure figure : figures) {
      table.row(variants.map(cells.apply(figure)).prepend(words.figure(figure)).toJavaArray());
    }
    Tables.show(String.join("\n", table.lines()) + "\n");
  }

  /** Prints a table, its columns and numbers as people read them; its CSV has them as they are. */
  public void show(ResultTable table) {
    BenchWords words = BenchWords.in(language);
    Tables.show(
        new ResultTable(
                table.columns().map(words::column), table.rows().map(row -> row.map(words::cell)))
            .text());
  }

  /** Writes a chart as PNG and SVG, if there is a folder for charts. */
  public void write(String name, Chart chart) {
    write(Array.of(new NamedChart(name, chart)));
  }

  /** Writes charts as PNG and SVG, if there is a folder for charts. */
  public void write(Seq<NamedChart> some) {
    charts.forEach(folder -> NamedChart.write(some, folder));
  }

  /**
   * Writes the charts of a comparison, its page and its figures as CSV, if there is a folder for
   * charts.
   *
   * @param name the name of the page's file, and of the folder of the rest
   * @param title the title of the page, a question
   * @param runs a run of some of the variants, to be shown closely; each named by its policy
   */
  public void write(String name, String title, ComparisonResult result, ScenarioRun... runs) {
    charts.forEach(
        folder -> {
          Path own = folder.resolve(name);
          NamedChart.write(ComparisonCharts.of(result, language).all(), own);
          if (runs.length > 0) {
            NamedChart.write(RunCharts.of(named(runs), language).all(), own);
          }
          result.figureTable().writeTo(own.resolve("figures.csv"));
          result.weekTable().writeTo(own.resolve("weeks.csv"));
          ComparisonPage page = page(name, title, result);
          named(runs)
              .foldLeft(page, (before, run) -> before.withRun(run._1, run._2))
              .writeTo(folder.resolve(name + ".html"));
        });
  }

  private static Map<String, ScenarioRun> named(ScenarioRun... runs) {
    return Array.of(runs).toLinkedMap(run -> Tuple.of(run.about().policy(), run));
  }

  private ComparisonPage page(String name, String title, ComparisonResult result) {
    BenchWords words = BenchWords.in(language);
    String said =
        " -R-Dpeople=%d -R-Dweeks=%d -R-Dseeds=%d -R-Dlanguage=%s -R-Dcharts=charts "
            .formatted(people, weeks, seeds, language.toLanguageTag());
    return ComparisonPage.of(result, language)
        .titled(title)
        .madeWith(words.say("made.people"), people)
        .madeWith(words.say("made.weeks"), weeks)
        .madeBy(PROMPT + said + SCRIPTS + name + ".jsh");
  }
}
