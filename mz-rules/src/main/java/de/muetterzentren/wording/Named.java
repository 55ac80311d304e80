package de.muetterzentren.wording;

import de.muetterzentren.model.problem.Checks;
import java.util.Locale;

/**
 * Something that a sentence names by a text of its own in both languages (Benennung).
 *
 * @param german its German text, at most 300 characters
 * @param english its English text, at most 300 characters
 */
public record Named(String german, String english) {
  private static final int MOST_CHARACTERS = 300;

  public Named {
    Checks.given("german", german, "english", english);
    Checks.begin()
        .text("german", german, MOST_CHARACTERS)
        .text("english", english, MOST_CHARACTERS)
        .done();
  }

  /** In German to German readers, in English to all others. */
  public String in(Locale locale) {
    return SaidValues.isGerman(locale) ? german : english;
  }
}
