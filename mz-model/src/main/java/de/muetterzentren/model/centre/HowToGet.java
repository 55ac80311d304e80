package de.muetterzentren.model.centre;

import de.muetterzentren.model.problem.Checks;
import java.util.Locale;

/**
 * How somebody gets a proof (Weg zum Nachweis): the answer to a missing one. German for German
 * readers, English for all others; each the first part of a sentence that goes on with "or …".
 *
 * @param german in German, 1 to 500 characters
 * @param english in English, 1 to 500 characters
 */
public record HowToGet(String german, String english) {
  public HowToGet {
    Checks.given("german", german, "english", english);
    Checks.begin().text("german", german, 500).text("english", english, 500).done();
  }

  /** In the language of a reader. */
  public String text(Locale locale) {
    return "de".equals(locale.getLanguage()) ? german : english;
  }
}
