package de.muetterzentren.model.calendar;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.time.DateSpan;
import java.util.Locale;

/**
 * Some days of holiday: a public holiday (Feiertag) or school holidays (Schulferien).
 *
 * @param days the local days, both ends included
 * @param kind public or school
 * @param german its German name, 1 to 100 characters
 * @param english its English name, 1 to 100 characters
 */
public record Holiday(DateSpan days, HolidayKind kind, String german, String english) {
  public Holiday {
    Checks.given("days", days, "kind", kind, "german", german, "english", english);
    Checks.begin().text("german", german, 100).text("english", english, 100).done();
  }

  /** The name in a language: German for German, English for all others. */
  public String name(Locale locale) {
    return "de".equals(locale.getLanguage()) ? german : english;
  }
}
