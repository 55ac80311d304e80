package de.muetterzentren.examples.week;

import de.muetterzentren.matching.answer.Viewer;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What was asked for on the command line.
 *
 * @param locale the language of the page; German unless told otherwise, as the association's
 *     language is
 * @param viewer who reads the page
 * @param length how much of it
 * @param help whether only help is wanted
 * @param file where the input is; none for the bundled week
 */
record Options(Locale locale, Viewer viewer, Length length, boolean help, Option<Path> file) {
  /** How much of a page. */
  enum Length {
    /** Every request, up to a number that people can read. */
    AS_FITS,
    /** Every request. */
    FULL,
    /** Sums and unmet needs. */
    BRIEF
  }

  private static final Options STANDARD =
      new Options(Locale.GERMAN, Viewer.coordinator(), Length.AS_FITS, false, Option.none());

  /** Reads the command line; what cannot be understood is said in the language asked for. */
  static Either<String, Options> parse(List<String> words) {
    List<String> split =
        words.flatMap(
            word ->
                word.startsWith("--") && word.indexOf('=') > 0
                    ? List.of(word.split("=", 2))
                    : List.of(word));
    return new Reading(Phrases.in(language(split))).read(STANDARD, split);
  }

  /** The language, before anything is understood. */
  private static Locale language(List<String> words) {
    int named = words.indexOf("--lang");
    return named >= 0 && words.drop(named + 1).headOption().contains("en")
        ? Locale.ENGLISH
        : Locale.GERMAN;
  }

  private Options in(Locale other) {
    return new Options(other, viewer, length, help, file);
  }

  private Options seenBy(Viewer other) {
    return new Options(locale, other, length, help, file);
  }

  private Options at(Length other) {
    return new Options(locale, viewer, other, help, file);
  }

  private Options withHelp() {
    return new Options(locale, viewer, length, true, file);
  }

  private Options from(Path other) {
    return new Options(locale, viewer, length, help, Option.of(other));
  }

  private record Reading(Phrases phrases) {
    Either<String, Options> read(Options so, List<String> words) {
      if (words.isEmpty()) {
        return Either.right(so);
      }
      List<String> rest = words.tail();
      return switch (words.head()) {
        case "--help", "-h" -> read(so.withHelp(), rest);
        case "--brief" -> read(so.at(Length.BRIEF), rest);
        case "--full" -> read(so.at(Length.FULL), rest);
        case "--lang" ->
            switch (rest.headOption().getOrElse("")) {
              case "de" -> read(so.in(Locale.GERMAN), rest.tail());
              case "en" -> read(so.in(Locale.ENGLISH), rest.tail());
              default -> refused("refused.value", "--lang", "de, en");
            };
        case "--viewer" ->
            switch (rest.headOption().getOrElse("")) {
              case "coordinator" -> read(so.seenBy(Viewer.coordinator()), rest.tail());
              case "asker" -> read(so.seenBy(Viewer.asker()), rest.tail());
              default -> refused("refused.value", "--viewer", "coordinator, asker");
            };
        default ->
            words.head().startsWith("-")
                ? refused("refused.option", words.head())
                : file(so, words.head()).flatMap(with -> read(with, rest));
      };
    }

    private Either<String, Options> file(Options so, String name) {
      if (so.file.isDefined()) {
        return refused("refused.files", so.file.get(), name);
      }
      try {
        return Either.right(so.from(Path.of(name)));
      } catch (InvalidPathException impossible) {
        return refused("refused.file", name);
      }
    }

    private Either<String, Options> refused(String key, Object... named) {
      return Either.left(phrases.say(key, named));
    }
  }
}
