package de.muetterzentren.insight.benefit.page;

import de.muetterzentren.insight.benefit.PublicBenefit;
import de.muetterzentren.model.problem.Checks;
import java.util.Locale;

/**
 * The report that a house hands to the town hall (Bericht an die Kommune), in German to German
 * readers, in English to all others. Small numbers are guarded; there is no id of anybody, and no
 * text of anybody but the public name of the house. As HTML it is one page with its charts within
 * it, that needs no network and no script, can be read with a screen reader, on a phone and on
 * paper. The same report gives the same text. Immutable and thread-safe.
 */
public final class BenefitPage {
  private final Sheet sheet;

  private BenefitPage(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The page of a report. */
  public static BenefitPage of(PublicBenefit report, Locale locale) {
    Checks.given("report", report, "locale", locale);
    return new BenefitPage(new SheetOfReport(report, PageWords.in(locale)).sheet());
  }

  /** As one page of HTML. */
  public String html() {
    return new HtmlPage(sheet).text();
  }

  /** As Markdown, with tables. */
  public String markdown() {
    return new MarkdownPage(sheet).text();
  }
}
