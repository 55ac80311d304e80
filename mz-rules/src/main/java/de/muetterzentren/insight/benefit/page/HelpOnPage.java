package de.muetterzentren.insight.benefit.page;

import de.muetterzentren.insight.benefit.guard.HelpSaid;
import de.muetterzentren.insight.benefit.guard.SmallCounts;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.model.contribution.ContributionKind;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What was given, one unit after the other. */
final class HelpOnPage {
  private final SmallCounts guard;
  private final PageWords words;

  HelpOnPage(SmallCounts guard, PageWords words) {
    this.guard = guard;
    this.words = words;
  }

  Seq<Sheet.Block> blocks() {
    if (guard.help().isEmpty()) {
      return Array.of(new Sheet.Paragraph(words.say("given.nothing")));
    }
    return Array.<Sheet.Block>of(new Sheet.Paragraph(words.say("given.about")))
        .appendAll(Array.of(ContributionKind.values()).flatMap(this::unit));
  }

  private Seq<Sheet.Block> unit(ContributionKind what) {
    Seq<HelpSaid> rows = guard.help().filter(row -> row.what() == what);
    if (rows.isEmpty()) {
      return Array.empty();
    }
    String title = words.say("given." + what);
    return Array.of(
        new Sheet.Heading(title),
        new Sheet.Drawn(
            Charts.of(title, rows.map(row -> Charts.line(label(row), row.much())), words),
            table(title, what, rows)));
  }

  /** Short enough for a drawing; the table says it in full. */
  private String label(HelpSaid row) {
    return row.groups().size() == 1 ? words.name(row) : words.say("together", row.groups().size());
  }

  private Sheet.Table table(String title, ContributionKind what, Seq<HelpSaid> rows) {
    FigureKind total = FigureKind.total(what);
    return new Sheet.Table(
        Option.none(),
        title,
        Array.of(words.say("column.help"), words.say("column.number"), words.say("column.times")),
        rows.<Seq<String>>map(
                row ->
                    Array.of(
                        words.name(row),
                        words.said(row.much(), row.unit()),
                        words.said(row.records())))
            .append(Array.of(words.say("total"), words.said(guard.of(total), total.unit()), "")));
  }
}
