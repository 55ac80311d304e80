package de.muetterzentren.examples.experiment;

import de.muetterzentren.examples.week.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How an experiment is called: a language if one is named, and seeds. */
record Call(Locale locale, long[] seeds) {
  private static final List<String> LANGUAGES = List.of("de", "en");

  /**
   * From the command line.
   *
   * @param otherwise the seeds if none is given; none at all for what has no chance in it
   * @throws IllegalArgumentException naming the argument that is neither a language nor a seed
   */
  static Call of(String[] arguments, long... otherwise) {
    Locale locale = Locale.GERMAN;
    List<Long> seeds = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      if (i == 0 && LANGUAGES.contains(arguments[i])) {
        locale = Locale.forLanguageTag(arguments[i]);
      } else if (otherwise.length == 0) {
        throw wrong(i, arguments[i], i == 0 ? "the language de or en" : "left out");
      } else {
        seeds.add(seed(i, arguments[i]));
      }
    }
    return new Call(
        locale, seeds.isEmpty() ? otherwise : seeds.stream().mapToLong(seed -> seed).toArray());
  }

  private static long seed(int index, String argument) {
    try {
      return Long.parseLong(argument);
    } catch (NumberFormatException refused) {
      String seed = "a seed, which is a whole number";
      throw wrong(index, argument, index == 0 ? seed + ", or the language de or en" : seed);
    }
  }

  private static IllegalArgumentException wrong(int index, String argument, String right) {
    return new IllegalArgumentException(
        "argument " + (index + 1) + " (" + argument + ") must be " + right);
  }

  /**
   * Runs an experiment and prints what it found.
   *
   * @return 0 if all figures lie in their bands, 1 if not, 2 if it was called wrongly
   */
  static int status(String[] arguments, long[] otherwise, Function<long[], Findings> experiment) {
    Call call;
    try {
      call = of(arguments, otherwise);
    } catch (IllegalArgumentException refused) {
      System.err.println(refused.getMessage());
      return 2;
    }
    Findings findings = experiment.apply(call.seeds);
    Tables.show(findings.text(call.locale));
    return findings.hold() ? 0 : 1;
  }
}
