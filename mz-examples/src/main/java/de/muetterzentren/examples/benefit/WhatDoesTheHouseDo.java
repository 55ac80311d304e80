package de.muetterzentren.examples.benefit;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.examples.week.Tables;
import de.muetterzentren.insight.benefit.Benefit;
import de.muetterzentren.insight.benefit.HouseBenefit;
import de.muetterzentren.insight.benefit.PublicBenefit;
import de.muetterzentren.insight.benefit.argument.Argued;
import de.muetterzentren.insight.benefit.argument.BenefitLevel;
import de.muetterzentren.insight.benefit.argument.Standing;
import de.muetterzentren.insight.benefit.page.BenefitPage;
import de.muetterzentren.insight.json.ReleasesJson;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What does the house do for people, for the town and for society? The year of the bundled house as
 * it can hand it to the town hall: which arguments of the association its records support. With a
 * folder it is written there as a page and as Markdown, and beside it what was released by it,
 * which stays in the house and is read again the next time: a page that was handed out stays as it
 * was.
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.benefit.WhatDoesTheHouseDo de report
 * }</pre>
 */
public final class WhatDoesTheHouseDo {
  private static final CentreId HOUSE = CentreId.of("lindenhof");
  private static final ReportPeriod YEAR = ReportPeriod.year(2026);

  private static final String RELEASES = "releases.json";

  private WhatDoesTheHouseDo() {}

  /**
   * A language, {@code de} or {@code en}, German if left out; then a folder, nothing is written if
   * left out.
   */
  public static void main(String[] arguments) throws IOException {
    Locale locale = arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.GERMAN;
    Releases earlier = Releases.none(HOUSE);
    if (arguments.length > 1) {
      earlier = released(Path.of(arguments[1]));
    }
    HouseBenefit year = year(House.bundled(), earlier);
    Tables.show(walk(year.forOthers(), locale));
    if (arguments.length > 1) {
      write(year, locale, Path.of(arguments[1]));
    }
  }

  /** The year. */
  static HouseBenefit year(Community community, Releases earlier) {
    return Benefit.standard().year(community, HOUSE, YEAR, earlier);
  }

  /** What was released before, {@code releases.json}; nothing yet if it is not there. */
  private static Releases released(Path folder) throws IOException {
    Path file = folder.resolve(RELEASES);
    return Files.exists(file)
        ? ReleasesJson.releases()
            .read(Files.readString(file, StandardCharsets.UTF_8))
            .toEither()
            .getOrElseThrow((Seq<Problem> wrong) -> new InvalidValueException(wrong))
        : Releases.none(HOUSE);
  }

  /**
   * Writes {@code benefit.de.html} and {@code benefit.de.md}, or {@code en}, and {@code
   * releases.json}.
   */
  static void write(HouseBenefit year, Locale locale, Path folder) throws IOException {
    BenefitPage page = BenefitPage.of(year.forOthers(), locale);
    String name = "benefit." + ("de".equals(locale.getLanguage()) ? "de" : "en");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".html"), page.html(), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve(name + ".md"), page.markdown(), StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve(RELEASES),
        ReleasesJson.releases().write(year.releases()),
        StandardCharsets.UTF_8);
  }

  /** What the records support, argument by argument. */
  static String walk(PublicBenefit report, Locale locale) {
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
