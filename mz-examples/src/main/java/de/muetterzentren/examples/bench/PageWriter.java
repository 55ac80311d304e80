package de.muetterzentren.examples.bench;

import de.muetterzentren.examples.scenario.result.ComparisonResult;
import de.muetterzentren.examples.scenario.result.Figure;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes a comparison page, part by part. */
final class PageWriter {
  private static final Seq<Figure> FIGURES =
      Array.of(
          Figure.PEOPLE,
          Figure.REQUESTS,
          Figure.SHARE_MET,
          Figure.SHARE_OF_EMERGENCIES_MET,
          Figure.WAITING_DAYS,
          Figure.COULD_NOT_PAY,
          Figure.HOURS,
          Figure.ACTIVE_SHARE,
          Figure.GINI_OF_LOAD,
          Figure.HEAVIEST_LOAD,
          Figure.SPREAD_OF_BALANCES,
          Figure.POURING_OUT,
          Figure.ASKED,
          Figure.DECLINES,
          Figure.INVITATIONS,
          Figure.NEWLY_CONNECTED,
          Figure.PARTNERS,
          Figure.HARDLY_CONNECTED);

  private final ComparisonPage page;
  private final ComparisonResult result;
  private final BenchWords words;
  private final Html html = new Html();

  PageWriter(ComparisonPage page, BenchWords words) {
    this.page = page;
    this.result = page.result();
    this.words = words;
  }

  String page() {
    html.element("html", this::whole, "lang", words.locale().getLanguage());
    return html.page();
  }

  private void whole() {
    html.element("head", this::head);
    html.element("body", () -> html.element("main", this::body));
  }

  private void head() {
    html.single("meta", "charset", "utf-8");
    html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", page.title());
    html.element("style", style());
  }

  private void body() {
    html.element("h1", page.title());
    if (!page.question().isEmpty()) {
      html.element("p", page.question(), "class", "question");
    }
    html.element("p", words.say("page.read", result.seeds().size()));
    section("figures", this::figures);
    if (result.variants().size() > 1) {
      section("differences", this::differences);
    }
    section("charts", () -> charts(ComparisonCharts.of(result, words.locale()).all()));
    if (page.runs().nonEmpty()) {
      section("runs", () -> charts(RunCharts.of(page.runs(), words.locale()).all()));
    }
    section("made", this::made);
  }

  private void section(String key, Runnable within) {
    html.element(
        "section",
        () -> {
          html.element("h2", words.say("page." + key), "id", key);
          html.element("p", words.say("page." + key + ".about"));
          within.run();
        },
        "aria-labelledby",
        key);
  }

  private void figures() {
    table(
        "figures",
        result.variants().map(words::variant),
        FIGURES,
        figure ->
            result
                .variants()
                .map(variant -> words.band(figure.unit(), result.band(variant, figure))));
  }

  private void differences() {
    table(
        "differences",
        result.variants().tail().map(words::variant),
        FIGURES,
        figure ->
            result
                .variants()
                .tail()
                .map(variant -> result.difference(variant, result.variants().head(), figure))
                .map(words::difference));
  }

  private interface Cells {
    Seq<String> of(Figure figure);
  }

  /** A table that scrolls within itself where it is wider than the screen. */
  private void table(String key, Seq<String> columns, Seq<Figure> rows, Cells cells) {
    html.element(
        "div",
        () ->
            html.element(
                "table",
                () -> {
                  html.element("caption", caption(key));
                  html.element("thead", () -> html.element("tr", () -> header(columns)));
                  html.element("tbody", () -> rows.forEach(figure -> row(figure, cells)));
                }),
        "class",
        "wide",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-label",
        caption(key));
  }

  private String caption(String key) {
    return words.say("page." + key + ".caption", words.variant(result.variants().head()));
  }

  private void header(Seq<String> columns) {
    html.element("th", words.say("figure"), "scope", "col");
    columns.forEach(column -> html.element("th", column, "scope", "col"));
  }

  private void row(Figure figure, Cells cells) {
    html.element(
        "tr",
        () -> {
          html.element("th", words.figure(figure), "scope", "row");
          cells.of(figure).forEach(this::cell);
        });
  }

  /** A second line, if there is one, stands below the first and smaller. */
  private void cell(String text) {
    String[] lines = text.split("\n");
    html.element(
        "td",
        () -> {
          html.text(lines[0]);
          for (int line = 1; line < lines.length; line++) {
            html.text(" ").element("small", lines[line]);
          }
        });
  }

  private void charts(Seq<NamedChart> charts) {
    html.element(
        "div",
        () ->
            charts.forEach(
                one -> html.element("figure", () -> html.drawing(one.chart().svg(one.name())))),
        "class",
        "charts");
  }

  private void made() {
    html.element(
        "dl",
        () -> {
          entry(words.say("made.variants"), result.variants().map(words::variant).mkString("; "));
          entry(words.say("made.seeds"), seeds());
          page.made().forEach(one -> entry(one._1, one._2));
        });
  }

  private String seeds() {
    Seq<Long> seeds = result.seeds();
    boolean inARow =
        seeds.size() > 2
            && seeds.last() - seeds.head() == seeds.size() - 1
            && seeds.equals(seeds.sorted());
    return inARow
        ? words.say("made.seeds.row", String.valueOf(seeds.head()), String.valueOf(seeds.last()))
        : seeds.mkString(", ");
  }

  private void entry(String term, String value) {
    html.element("dt", term);
    html.element("dd", value);
  }

  private static String style() {
    try (InputStream css = PageWriter.class.getResourceAsStream("page.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
