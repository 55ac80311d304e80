package de.muetterzentren.examples.ring;

import de.muetterzentren.balancing.report.LoadReport;
import de.muetterzentren.balancing.report.TieReport;
import de.muetterzentren.balancing.ring.OpenNeeds;
import de.muetterzentren.balancing.ring.RingExchange;
import de.muetterzentren.balancing.ring.Share;
import de.muetterzentren.examples.week.House;
import de.muetterzentren.examples.week.Tables;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.time.DateSpan;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Who could exchange in a ring this week, so that everybody gets as many hours as they give? Over
 * the open needs of the bundled house, in whole hours; then how give and take has been spread so
 * far.
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar de.muetterzentren.examples.ring.WhoCouldExchange de
 * }</pre>
 */
public final class WhoCouldExchange {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Duration UNIT = Duration.ofHours(1);
  private static final double MINUTES = 60;

  private WhoCouldExchange() {}

  /** A language, {@code de} or {@code en}; German if left out. */
  public static void main(String[] arguments) {
    Locale locale = arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.GERMAN;
    Tables.show(walk(House.bundled(), locale));
  }

  /** The walk as a text. */
  static String walk(Community community, Locale locale) {
    boolean german = "de".equals(locale.getLanguage());
    OpenNeeds open = OpenNeeds.inWeek(community, Matcher.standard(), MONDAY, ZONE, UNIT);
    RingExchange exchange = open.exchange();
    StringBuilder text = new StringBuilder(exchange.text(locale));
    text.append(german ? "\n\nWofür:\n" : "\n\nWhat for:\n");
    for (Share share : exchange.shares().sortBy(share -> share.giver().value())) {
      text.append("   ").append(said(exchange, share, german)).append('\n');
    }
    DateSpan before = DateSpan.of(MONDAY.minusYears(1), MONDAY.minusDays(1));
    text.append(german ? "\nDas Jahr davor:\n" : "\nThe year before:\n");
    text.append("   ").append(LoadReport.of(community, before).text(locale)).append('\n');
    return text.append("   ")
        .append(TieReport.of(community, before).text(locale))
        .append('\n')
        .toString();
  }

  private static String said(RingExchange exchange, Share share, boolean german) {
    NumberFormat number = NumberFormat.getInstance(german ? Locale.GERMAN : Locale.ENGLISH);
    return "%s → %s: %s, %s %s %s h"
        .formatted(
            share.giver(),
            share.need().receiver(),
            share.need().request().get(),
            number.format(exchange.time(share.units()).toMinutes() / MINUTES),
            german ? "von" : "of",
            number.format(exchange.time(share.need().most()).toMinutes() / MINUTES));
  }
}
