package de.muetterzentren.model.service;

import de.muetterzentren.model.problem.Checks;
import java.util.Locale;

/**
 * What can be asked for or given (Leistung). The list is open: {@link Services} has those that the
 * association's texts name; a house adds its own.
 *
 * @param id the id
 * @param field the field it belongs to
 * @param german its German name, 1 to 100 characters
 * @param english its English name, 1 to 100 characters
 */
public record Service(ServiceId id, Field field, String german, String english) {
  public Service {
    Checks.given("id", id, "field", field, "german", german, "english", english);
    Checks.begin().text("german", german, 100).text("english", english, 100).done();
  }

  /** The name in a language: German for German, English for all others. */
  public String name(Locale locale) {
    return "de".equals(locale.getLanguage()) ? german : english;
  }
}
