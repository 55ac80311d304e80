package de.muetterzentren.examples.benefit;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.examples.week.Tables;
import de.muetterzentren.insight.benefit.Benefit;
import de.muetterzentren.insight.benefit.BenefitReport;
import de.muetterzentren.insight.benefit.argument.Argued;
import de.muetterzentren.insight.benefit.argument.BenefitLevel;
import de.muetterzentren.insight.benefit.argument.Standing;
import de.muetterzentren.insight.benefit.page.BenefitPage;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.time.DateSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What does the house do for people, for the town and for society? The report of the bundled house
 * that it can hand to the town hall: which arguments of the association its records support. With a
 * folder it is written there as a page and as Markdown.
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.benefit.WhatDoesTheHouseDo de report
 * }</pre>
 */
public final class WhatDoesTheHouseDo {
  private static final CentreId HOUSE = CentreId.of("lindenhof");
  private static final DateSpan AUTUMN =
      DateSpan.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 29));

  private WhatDoesTheHouseDo() {}

  /**
   * A language, {@code de} or {@code en}, German if left out; then a folder, nothing is written if
   * left out.
   */
  public static void main(String[] arguments) throws IOException {
    Locale locale = arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.GERMAN;
    BenefitReport report = report(House.bundled());
    Tables.show(walk(report, locale));
    if (arguments.length > 1) {
      write(report, locale, Path.of(arguments[1]));
    }
  }

  /** The report of three months. */
  static BenefitReport report(Community community) {
    return Benefit.standard().report(community, HOUSE, AUTUMN);
  }

  /** Writes {@code benefit.de.html} and {@code benefit.de.md}, or {@code en}. */
  static void write(BenefitReport report, Locale locale, Path folder) throws IOException {
    BenefitPage page = BenefitPage.of(report, locale);
    String name = "benefit." + ("de".equals(locale.getLanguage()) ? "de" : "en");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".html"), page.html(), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve(name + ".md"), page.markdown(), StandardCharsets.UTF_8);
  }

  /** What the records support, argument by argument. */
  static String walk(BenefitReport report, Locale locale) {
    boolean german = "de".equals(locale.getLanguage());
    StringBuilder text = new StringBuilder();
    for (BenefitLevel level : BenefitLevel.values()) {
      text.append(text.isEmpty() ? "" : "\n").append(heading(level, german)).append(":\n");
      for (Argued one : report.arguments(level, Standing.SUPPORTED)) {
        text.append("  ").append(one.text(locale)).append('\n');
      }
      int not = report.arguments(level, Standing.NOT_SUPPORTED).size();
      int beyond = report.arguments(level, Standing.BEYOND_RECORDS).size();
      text.append(
          (german
                  ? "  (nicht belegt: %d; das können nur Menschen sagen: %d)%n"
                  : "  (not supported: %d; only people can say: %d)%n")
              .formatted(not, beyond)
              .replace(System.lineSeparator(), "\n"));
    }
    return text.toString();
  }

  private static String heading(BenefitLevel level, boolean german) {
    return switch (level) {
      case PERSON -> german ? "Für den Menschen" : "For people";
      case MUNICIPALITY -> german ? "Für die Kommune" : "For the municipality";
      case SOCIETY -> german ? "Für die Gesellschaft" : "For society";
    };
  }
}
