package de.muetterzentren.insight.benefit.page;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What stands on a page, before it is HTML or Markdown; all texts are in its language.
 *
 * @param language the language as BCP 47
 * @param title the title
 * @param subtitle the house and the days
 * @param skip what leads past the title
 * @param sections the sections, each with an anchor
 */
record Sheet(String language, String title, String subtitle, String skip, Seq<Section> sections) {
  /**
   * A part of the page under a heading.
   *
   * @param anchor a name within the page
   * @param heading the heading
   * @param blocks what stands in it
   */
  record Section(String anchor, String heading, Seq<Block> blocks) {}

  /** Something in a section. */
  sealed interface Block {}

  /** A heading within a section. */
  record Heading(String text) implements Block {}

  /** Some sentences. */
  record Paragraph(String text) implements Block {}

  /** Sentences one below the other. */
  record Points(Seq<String> texts) implements Block {}

  /** A few numbers that come first: what, and how much. */
  record Glance(Seq<Seq<String>> numbers) implements Block {}

  /**
   * A table; the first column names its rows, the others are numbers.
   *
   * @param summary what opens it; none if it stands open
   */
  record Table(Option<String> summary, String caption, Seq<String> columns, Seq<Seq<String>> rows)
      implements Block {}

  /** Bars. */
  record Chart(String title, Seq<Bar> bars) implements Block {}

  /**
   * Bars and the same numbers in a table.
   *
   * @param chart none where there is nothing to compare
   */
  record Drawn(Option<Chart> chart, Table table) implements Block {}

  /**
   * One bar.
   *
   * @param share of the longest, 0 to 1
   */
  record Bar(String label, String value, double share) {}

  /**
   * An argument of the association.
   *
   * @param words its words in the language of the page
   * @param original its German words; none if the page is German
   * @param source where they stand
   * @param said what the records say of it
   * @param standing which of the three
   */
  record Quotation(
      String words,
      Option<String> original,
      String source,
      String said,
      de.muetterzentren.insight.benefit.argument.Standing standing,
      Option<Table> figures)
      implements Block {}
}
