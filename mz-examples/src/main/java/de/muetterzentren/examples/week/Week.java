package de.muetterzentren.examples.week;

import de.muetterzentren.examples.importer.Imported;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Who could help whom this week? Answers every request of a community and prints a page for people,
 * in German or English.
 *
 * <pre>{@code
 * java -jar mz-examples.jar [--lang de|en] [--viewer coordinator|asker] [--brief|--full] [file]
 * }</pre>
 *
 * <p>Without a file it answers the bundled week of a house. A file may be a community as JSON, a
 * directory of spreadsheets with the houses in {@code community.json}, a day of the UHHC home-care
 * data, or the directory of a GetUsPPE week; its content says which.
 *
 * <p>For open requests it looks for the smallest changes that would help; for no more than the
 * first hundred of them, and says so.
 *
 * <p>The page is UTF-8 whatever the machine's encoding, and the same input gives the same page. Its
 * last line counts: {@code requests: 95, with proposals: 84, unmet: 11, problems: 0}. Exit status:
 * 0 for a page, 1 if there are problems in the input (each is printed), 2 for an option or file
 * that cannot be used.
 */
public final class Week {
  /** Above so many requests only the brief page is printed unless asked for otherwise. */
  static final int MOST_FOR_PEOPLE = 200;

  private Week() {}

  /** Prints the page and ends the process with the exit status. */
  public static void main(String[] words) {
    System.exit(run(List.of(words), System.out, System.err));
  }

  /** Prints the page and gives the exit status. */
  static int run(List<String> words, OutputStream out, OutputStream err) {
    try (PrintWriter page = writer(out);
        PrintWriter refusals = writer(err)) {
      Either<String, Options> options = Options.parse(words);
      if (options.isLeft()) {
        new Lines(refusals).line(options.getLeft());
        return 2;
      }
      return run(options.get(), new Lines(page), new Lines(refusals));
    }
  }

  private static int run(Options options, Lines page, Lines refusals) {
    Phrases phrases = Phrases.in(options.locale());
    if (options.help()) {
      phrases.say("help", MOST_FOR_PEOPLE).lines().forEach(page::verbatim);
      return 0;
    }
    try {
      Validation<Seq<Problem>, Imported> input =
          options.file().isEmpty()
              ? Validation.valid(Input.bundled())
              : Input.read(options.file().get());
      return input.fold(
          problems -> report(problems, phrases, page),
          imported -> answer(imported, options, phrases, page));
    } catch (IOException | SecurityException unreadable) {
      refusals.line(phrases.say("refused.file", options.file().getOrNull()));
      return 2;
    }
  }

  private static int answer(Imported imported, Options options, Phrases phrases, Lines page) {
    Answered answered = Answered.of(imported, options.viewer());
    boolean brief =
        switch (options.length()) {
          case BRIEF -> true;
          case FULL -> false;
          case AS_FITS -> answered.answers().size() > MOST_FOR_PEOPLE;
        };
    if (brief) {
      new BriefPage(answered, phrases).print(page);
    } else {
      new Page(answered, phrases).print(page);
      if (options.file().isEmpty() && options.viewer() instanceof Viewer.Coordinator) {
        Rooms.print(phrases, page);
      }
    }
    page.line(answered.tally().line());
    return 0;
  }

  private static int report(Seq<Problem> problems, Phrases phrases, Lines page) {
    page.line(phrases.say("problems", problems.size()));
    page.blank();
    problems.forEach(problem -> page.line(2, 2, "- " + problem.text(phrases.locale())));
    page.blank();
    page.line(Tally.ofProblems(problems.size()).line());
    return 1;
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
  }
}
