package de.muetterzentren.matching.rule;

import de.muetterzentren.model.problem.Checks;

/**
 * What a rule says about a pair, as a part of a sentence (Satzteil).
 *
 * @param text the part, without capital and full stop
 * @param clause whether it is a clause with a subject of its own ({@code the house is closed});
 *     otherwise it goes on after the helper, or after "you" ({@code speaks German})
 */
public record SentencePart(String text, boolean clause) {
  public SentencePart {
    Checks.given("text", text);
  }
}
