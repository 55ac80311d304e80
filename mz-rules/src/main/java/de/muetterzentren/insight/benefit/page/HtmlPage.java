package de.muetterzentren.insight.benefit.page;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A page as HTML. */
final class HtmlPage {
  private final Html html = new Html();
  private final Sheet sheet;
  private final Quotes quotes;

  HtmlPage(Sheet sheet) {
    this.sheet = sheet;
    this.quotes = Quotes.in(Locale.forLanguageTag(sheet.language()));
  }

  String text() {
    html.element(
        "html",
        () -> {
          head();
          html.line().element("body", this::body).line();
        },
        "lang",
        sheet.language());
    return html.line().toString();
  }

  private void head() {
    html.line()
        .element(
            "head",
            () ->
                html.single("meta", "charset", "utf-8")
                    .single(
                        "meta",
                        "name",
                        "viewport",
                        "content",
                        "width=device-width, initial-scale=1")
                    .element("title", sheet.title() + " – " + sheet.subtitle())
                    .style(Colour.variables() + style()));
  }

  private void body() {
    html.element("a", sheet.skip(), "href", "#main", "class", "skip").line();
    html.element(
            "header",
            () -> {
              html.element("h1", sheet.title());
              html.element("p", sheet.subtitle(), "class", "subtitle");
              html.element("nav", this::contents);
            })
        .line();
    html.element("main", () -> sheet.sections().forEach(this::section), "id", "main");
  }

  private void contents() {
    html.element(
        "ul",
        () ->
            sheet
                .sections()
                .forEach(
                    section ->
                        html.element(
                            "li",
                            () ->
                                html.element(
                                    "a", section.heading(), "href", "#" + section.anchor()))));
  }

  private void section(Sheet.Section section) {
    html.line()
        .element(
            "section",
            () -> {
              html.element("h2", section.heading(), "id", section.anchor() + "-heading");
              section.blocks().forEach(this::block);
            },
            "id",
            section.anchor(),
            "aria-labelledby",
            section.anchor() + "-heading");
  }

  private void block(Sheet.Block block) {
    html.line();
    if (block instanceof Sheet.Heading heading) {
      html.element("h3", heading.text());
    } else if (block instanceof Sheet.Paragraph paragraph) {
      html.element("p", paragraph.text());
    } else if (block instanceof Sheet.Points points) {
      html.element("ul", () -> points.texts().forEach(one -> html.element("li", one)));
    } else if (block instanceof Sheet.Glance glance) {
      html.element("dl", () -> glance.numbers().forEach(this::glance), "class", "glance");
    } else if (block instanceof Sheet.Table table) {
      table(table);
    } else if (block instanceof Sheet.Chart chart) {
      new ChartDrawing(html).draw(chart);
    } else if (block instanceof Sheet.Drawn drawn) {
      html.element(
          "div",
          () -> {
            drawn.chart().forEach(new ChartDrawing(html)::draw);
            table(drawn.table());
          },
          "class",
          "drawn");
    } else if (block instanceof Sheet.Quotation quotation) {
      quotation(quotation);
    }
  }

  private void glance(Seq<String> one) {
    html.element("div", () -> html.element("dt", one.get(0)).element("dd", one.get(1)));
  }

  private void quotation(Sheet.Quotation one) {
    html.element(
        "article",
        () -> {
          html.element(
              "blockquote",
              () -> {
                html.element("p", quotes.around(one.words()));
                one.original()
                    .forEach(
                        words ->
                            html.element(
                                "p",
                                Quotes.GERMAN.around(words),
                                "lang",
                                "de",
                                "class",
                                "original"));
                html.element("footer", () -> html.element("cite", one.source()));
              });
          html.element("p", one.said(), "class", "said");
          one.figures().forEach(this::table);
        },
        "class",
        one.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private void table(Sheet.Table table) {
    if (table.summary().isDefined()) {
      html.element(
          "details",
          () -> {
            html.element("summary", table.summary().get());
            rows(table);
          });
    } else {
      rows(table);
    }
  }

  private void rows(Sheet.Table table) {
    html.element(
        "table",
        () -> {
          html.element("caption", table.caption());
          html.element(
              "thead",
              () ->
                  html.element(
                      "tr",
                      () ->
                          table.columns().forEach(one -> html.element("th", one, "scope", "col"))));
          html.element("tbody", () -> table.rows().forEach(this::row));
        });
  }

  private void row(Seq<String> cells) {
    html.element(
        "tr",
        () -> {
          html.element("th", cells.head(), "scope", "row");
          cells.tail().forEach(cell -> html.element("td", cell));
        });
  }

  private static String style() {
    try (InputStream css = HtmlPage.class.getResourceAsStream("page.css")) {
      if (css == null) {
        throw new IllegalStateException("page.css is not on the class path");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
