package de.muetterzentren.examples.quality;

import de.muetterzentren.examples.spreadsheet.TallySheet;
import de.muetterzentren.examples.week.House;
import de.muetterzentren.examples.week.Tables;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.quality.Figure;
import de.muetterzentren.insight.quality.HouseQuality;
import de.muetterzentren.insight.quality.Indicator;
import de.muetterzentren.insight.quality.Quality;
import de.muetterzentren.insight.quality.QualityReport;
import de.muetterzentren.insight.quality.uncertainty.Range;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.feedback.Voice;
import de.muetterzentren.model.problem.InvalidValueException;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What do people say, and how many come? Reads the tally list of the bundled house and looks at
 * what came of its work in a quarter: figures with what they do not know, compared with the year
 * before; whom nobody asked; what many praise or wish for. What could point at one person is not
 * shown.
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.quality.WhatDoPeopleSay de
 * }</pre>
 */
public final class WhatDoPeopleSay {
  private static final String TALLIES = "strichliste.csv";
  private static final CentreId HOUSE = CentreId.of("lindenhof");
  private static final ReportPeriod SUMMER = ReportPeriod.quarter(2026, 3);

  private final StringBuilder text = new StringBuilder();
  private final Locale locale;

  private WhatDoPeopleSay(Locale locale) {
    this.locale = locale;
  }

  /** A language, {@code de} or {@code en}; German if left out. */
  public static void main(String[] arguments) {
    Locale locale = arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.GERMAN;
    Tables.show(walk(house(), locale));
  }

  /** The bundled house with its tally list. */
  static Community house() {
    return TallySheet.read(House.bundled(), TALLIES, tallies())
        .toEither()
        .getOrElseThrow(
            (Seq<de.muetterzentren.model.problem.Problem> wrong) ->
                new InvalidValueException(wrong));
  }

  private static String tallies() {
    try (InputStream in = WhatDoPeopleSay.class.getResourceAsStream(TALLIES)) {
      if (in == null) {
        throw new IllegalStateException(TALLIES + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The walk as a text. */
  static String walk(Community community, Locale locale) {
    HouseQuality quality = Quality.standard().look(community, HOUSE, SUMMER, Releases.none(HOUSE));
    return new WhatDoPeopleSay(locale).of(quality.report());
  }

  private String of(QualityReport report) {
    voice(report, Voice.USERS, "For those who use the house", "Für die, die das Haus nutzen");
    voice(
        report,
        Voice.STAFF_AND_VOLUNTEERS,
        "For those who work here, paid or not",
        "Für die, die hier mitarbeiten, bezahlt oder nicht");
    voice(report, Voice.SOCIETY, "For society", "Für die Gesellschaft");
    heading("To talk about", "Zum Besprechen");
    report.remarks().map((Remark one) -> one.text(locale)).forEach(this::line);
    return text.toString();
  }

  private void voice(QualityReport report, Voice voice, String english, String german) {
    heading(english, german);
    if (report.of(voice).isEmpty()) {
      line(in("nothing yet", "noch nichts"));
    }
    for (Indicator one : report.of(voice)) {
      line(one.text(locale));
      one.now().forEach(this::range);
    }
  }

  private void range(Figure figure) {
    for (Range range : figure.range()) {
      boolean share = figure.shown().cell() instanceof Cell.Share;
      double times = share ? 100 : 1;
      String format =
          share
              ? in(
                  "  allowing for chance %.0f to %.0f in 100",
                  "  mit dem Zufall gerechnet %.0f bis %.0f von 100")
              : in(
                  "  allowing for chance %.0f to %.0f", "  mit dem Zufall gerechnet %.0f bis %.0f");
      line(String.format(locale, format, times * range.from(), times * range.to()));
    }
  }

  private void heading(String english, String german) {
    text.append(text.isEmpty() ? "" : "\n").append(in(english, german)).append(":\n");
  }

  private void line(String said) {
    text.append("  ").append(said).append('\n');
  }

  private String in(String english, String german) {
    return "de".equals(locale.getLanguage()) ? german : english;
  }
}
