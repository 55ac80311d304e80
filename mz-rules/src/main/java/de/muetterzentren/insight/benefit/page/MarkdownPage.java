package de.muetterzentren.insight.benefit.page;

import io.vavr.collection.Seq;
import java.util.Locale;

/** A page as Markdown; charts are left to their tables. */
final class MarkdownPage {
  private static final String SPECIAL = "\\`*_{}[]<>()#+-.!|~&";

  private final StringBuilder text = new StringBuilder();
  private final Sheet sheet;

  MarkdownPage(Sheet sheet) {
    this.sheet = sheet;
  }

  String text() {
    text.append("# ").append(plain(sheet.title())).append("\n\n");
    text.append(plain(sheet.subtitle())).append('\n');
    for (Sheet.Section section : sheet.sections()) {
      text.append("\n## ").append(plain(section.heading())).append('\n');
      section.blocks().forEach(this::block);
    }
    return text.toString();
  }

  private void block(Sheet.Block block) {
    if (block instanceof Sheet.Heading heading) {
      text.append("\n### ").append(plain(heading.text())).append('\n');
    } else if (block instanceof Sheet.Paragraph paragraph) {
      text.append('\n').append(plain(paragraph.text())).append('\n');
    } else if (block instanceof Sheet.Points points) {
      text.append('\n');
      points.texts().forEach(this::point);
    } else if (block instanceof Sheet.Glance glance) {
      text.append('\n');
      glance.numbers().forEach(one -> point(one.get(0) + ": " + one.get(1)));
    } else if (block instanceof Sheet.Table table) {
      table(table);
    } else if (block instanceof Sheet.Drawn drawn) {
      table(drawn.table());
    } else if (block instanceof Sheet.Chart chart) {
      text.append('\n').append(plain(chart.title())).append("\n\n");
      chart.bars().forEach(bar -> point(bar.label() + ": " + bar.value()));
    } else if (block instanceof Sheet.Quotation quotation) {
      quotation(quotation);
    }
  }

  private void point(String said) {
    text.append("- ").append(plain(said)).append('\n');
  }

  private void quotation(Sheet.Quotation one) {
    text.append("\n> ").append(plain(quoted(one.words()))).append('\n');
    one.original().forEach(words -> text.append("> (de: ").append(plain(words)).append(")\n"));
    text.append("> — ").append(plain(one.source())).append("\n\n");
    text.append(plain(one.said())).append('\n');
    one.figures().forEach(this::table);
  }

  private String quoted(String words) {
    return Quotes.in(Locale.forLanguageTag(sheet.language())).around(words);
  }

  private void table(Sheet.Table table) {
    text.append('\n');
    row(table.columns());
    text.append("|---").append("|--:".repeat(table.columns().size() - 1)).append("|\n");
    table.rows().forEach(this::row);
  }

  private void row(Seq<String> cells) {
    cells.forEach(cell -> text.append("| ").append(plain(cell)).append(' '));
    text.append("|\n");
  }

  /** So that nothing in a text is markup. */
  private static String plain(String said) {
    StringBuilder escaped = new StringBuilder();
    for (char one : said.toCharArray()) {
      if (one == '\n' || one == '\r') {
        escaped.append(' ');
      } else {
        escaped.append(needsEscape(one) ? "\\" : "").append(one);
      }
    }
    return escaped.toString();
  }

  private static boolean needsEscape(char one) {
    return SPECIAL.indexOf(one) >= 0 && "().,-+!#{}".indexOf(one) < 0;
  }
}
