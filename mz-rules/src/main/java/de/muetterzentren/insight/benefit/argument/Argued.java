package de.muetterzentren.insight.benefit.argument;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * What the records of a house say of an argument. Immutable.
 *
 * @param argument the argument
 * @param why the rule that found evidence; none if none did
 */
public record Argued(Argument argument, Option<Remark> why) {
  public Argued {
    Checks.given("argument", argument, "why", why);
    Checks.begin()
        .that(
            why.isEmpty() || argument.canBeCounted(),
            "why",
            why.map(Remark::rule).getOrElse(""),
            Expectation.ONLY_WITH,
            "figures")
        .done();
  }

  /** Whether the records support it. */
  public Standing standing() {
    if (why.isDefined()) {
      return Standing.SUPPORTED;
    }
    return argument.canBeCounted() ? Standing.NOT_SUPPORTED : Standing.BEYOND_RECORDS;
  }

  /**
   * A sentence for everybody, small numbers guarded: the evidence; else what could be written down,
   * or why only people can say.
   */
  public String text(Locale locale) {
    return why.map(said -> begun(said.text(locale), locale))
        .getOrElse(() -> argument.advice(locale));
  }

  /** A sentence may begin with a number that is said in words. */
  private static String begun(String sentence, Locale locale) {
    return sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1);
  }
}
