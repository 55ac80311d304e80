package de.muetterzentren.examples.demand;

import de.muetterzentren.examples.calendar.PublicHolidays;
import de.muetterzentren.examples.week.House;
import de.muetterzentren.examples.week.Tables;
import de.muetterzentren.insight.demand.AskedFor;
import de.muetterzentren.insight.demand.Demand;
import de.muetterzentren.insight.demand.OfferUse;
import de.muetterzentren.insight.demand.UnmetNeed;
import de.muetterzentren.insight.fact.Names;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What is asked for and not there, and how are our offers used? Looks at seven weeks of the bundled
 * house, the autumn holidays among them: needs with the smallest offer that would meet them and
 * houses nearby, offers that are always full, hardly used or never used, offers that rest when
 * families ask most. Public holidays come from a library, school holidays of Lower Saxony from the
 * dates of its ministry of education (Niedersächsisches Kultusministerium, Ferientermine 2026/27).
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar de.muetterzentren.examples.demand.WhatIsAskedFor de
 * }</pre>
 */
public final class WhatIsAskedFor {
  private static final DateSpan DAYS =
      DateSpan.of(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 11, 29));

  private final StringBuilder text = new StringBuilder();
  private final Locale locale;

  private WhatIsAskedFor(Locale locale) {
    this.locale = locale;
  }

  /** A language, {@code de} or {@code en}; German if left out. */
  public static void main(String[] arguments) {
    Locale locale = arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.GERMAN;
    Tables.show(walk(withPublicHolidays(House.bundled()), DAYS, locale));
  }

  /** Public holidays of each region for which the community has any holidays, from the library. */
  static Community withPublicHolidays(Community community) {
    Community all = community;
    for (HolidayCalendar calendar : community.calendars().values()) {
      all = all.with(calendar.with(PublicHolidays.of(calendar.region(), 2026, 2027))).get();
    }
    return all;
  }

  /** The walk as a text. */
  static String walk(Community community, DateSpan days, Locale locale) {
    return new WhatIsAskedFor(locale).of(community, days);
  }

  private String of(Community community, DateSpan days) {
    Names names = new Names(community);
    AskedFor found = Demand.standard().look(community, days);
    heading("What is asked for and not there", "Was gebraucht wird und was es nicht gibt");
    for (UnmetNeed need : found.needs()) {
      say(
          names.of(need.centre()).in(locale)
              + ", "
              + community.services().get(need.service()).get().name(locale),
          need.remarks());
    }
    heading("How offers are used", "Wie Angebote genutzt werden");
    for (OfferUse use : found.offers().reject(one -> one.remarks().isEmpty())) {
      say(names.of(use.offer()).in(locale), use.remarks());
    }
    return text.toString();
  }

  private void heading(String english, String german) {
    text.append(text.isEmpty() ? "" : "\n")
        .append("de".equals(locale.getLanguage()) ? german : english)
        .append(":\n");
  }

  private void say(String about, Seq<Remark> remarks) {
    text.append("  ").append(about).append('\n');
    remarks.forEach(one -> text.append("    ").append(one.text(locale)).append('\n'));
  }
}
