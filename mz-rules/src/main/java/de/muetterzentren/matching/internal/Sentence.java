package de.muetterzentren.matching.internal;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import java.text.MessageFormat;
import java.util.regex.Pattern;

/** What a rule of a house says: a pattern of {@link MessageFormat}, and the name it has. */
public final class Sentence {
  private static final int MOST_CHARACTERS = 500;
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,64}");

  private Sentence() {}

  /** Notes what is wrong with a sentence. */
  public static void check(Checks checks, String field, String sentence) {
    checks.text(field, sentence, MOST_CHARACTERS);
    checks.that(Words.isPattern(sentence), field, sentence, Expectation.SENTENCE);
  }

  /** Whether it is the form of a rule's name. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** Whether a standard rule has this name. */
  public static boolean isTaken(String name) {
    return RuleBase.standard().texts().stream().anyMatch(rule -> rule.name().equals(name));
  }
}
