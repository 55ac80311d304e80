package de.muetterzentren.wording;

import de.muetterzentren.model.problem.Checks;
import java.text.MessageFormat;

/**
 * The texts of a rule in one language; all but the purpose are patterns of {@link MessageFormat}.
 *
 * @param purpose what it is for, a sentence
 * @param reason what it says to the coordinator, part of a sentence or a sentence without its stop
 * @param toPerson what it says to the person concerned, whole sentences; empty if it is nothing for
 *     them
 */
public record RuleTexts(String purpose, String reason, String toPerson) {
  public RuleTexts {
    Checks.given("purpose", purpose, "reason", reason, "toPerson", toPerson);
  }
}
