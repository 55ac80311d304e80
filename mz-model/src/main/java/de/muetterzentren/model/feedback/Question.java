package de.muetterzentren.model.feedback;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * A question of a questionnaire (Frage eines Fragebogens) with the answers that it allows; a house
 * measures itself by those that it sets itself (Leitbild: "an selbst gesetzten hohen
 * Qualitätsmaßstäben").
 *
 * @param id the id
 * @param voice whom it asks
 * @param german its German text, at most 200 characters
 * @param english its English text, at most 200 characters
 * @param choices the answers, 2 to 20, in their order; at least one content and one not
 */
public record Question(
    QuestionId id, Voice voice, String german, String english, Seq<Choice> choices) {
  private static final int MOST_CHOICES = 20;

  public Question {
    Checks.given(
        "id", id, "voice", voice, "german", german, "english", english, "choices", choices);
    choices = Array.ofAll(choices);
    Checks checks =
        Checks.begin()
            .text("german", german, Choice.MOST_CHARACTERS)
            .text("english", english, Choice.MOST_CHARACTERS)
            .entries("choices", choices, MOST_CHOICES);
    long content = choices.count(choice -> choice != null && choice.content());
    checks
        .that(
            content > 0 && content < choices.size(),
            "choices.content",
            content,
            Expectation.BETWEEN,
            1,
            Math.max(1, choices.size() - 1))
        .done();
  }

  /**
   * A question with a scale of whole numbers from 1 up.
   *
   * @param steps how many, 2 to 20
   * @param contentFrom the first step that means content, 2 to {@code steps}
   */
  public static Question scale(
      QuestionId id, Voice voice, String german, String english, int steps, int contentFrom) {
    Checks.begin()
        .between("steps", steps, 2, MOST_CHOICES)
        .between("contentFrom", contentFrom, 2, Math.max(2, steps))
        .done();
    return new Question(
        id,
        voice,
        german,
        english,
        Array.rangeClosed(1, steps)
            .map(step -> new Choice(step.toString(), step.toString(), step >= contentFrom)));
  }

  /** Its text: in German to German readers, in English to all others. */
  public String text(Locale locale) {
    return "de".equals(locale.getLanguage()) ? german : english;
  }
}
