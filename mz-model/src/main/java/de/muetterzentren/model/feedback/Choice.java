package de.muetterzentren.model.feedback;

import de.muetterzentren.model.problem.Checks;

/**
 * An answer that a question allows (Antwort).
 *
 * @param german its German text, at most 200 characters
 * @param english its English text, at most 200 characters
 * @param content whether who chooses it is content (zufrieden)
 */
public record Choice(String german, String english, boolean content) {
  static final int MOST_CHARACTERS = 200;

  public Choice {
    Checks.given("german", german, "english", english);
    Checks.begin()
        .text("german", german, MOST_CHARACTERS)
        .text("english", english, MOST_CHARACTERS)
        .done();
  }
}
