package de.muetterzentren.matching.json;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import de.muetterzentren.model.json.format.Limits;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;

/**
 * Writes and reads answers as JSON, in the format {@code mz-answers/1}. Write what the reader may
 * see: {@link Answer#seenBy} first.
 *
 * <p>Reading is strict about unknown fields, reports everything that is wrong with its path, and
 * refuses documents beyond {@link Limits}. Reading what was written gives equal answers. All
 * methods are thread-safe; streams, readers and writers stay open.
 */
public final class AnswersJson {
  private static final Part<Seq<Answer>> ANSWERS =
      new ListPart<>("answers", AnswerFormats.ANSWER, true, "One answer for each request.");

  static final JsonDocument<Seq<Answer>> DOCUMENT =
      new JsonDocument<>(
          AnswersJson.class,
          "mz-answers/1",
          "Answers to requests, as one viewer may see them.",
          Array.of(ANSWERS),
          answers -> Parts.none().with(ANSWERS, answers),
          parts -> parts.get(ANSWERS));

  private AnswersJson() {}

  /** Writes answers as a text, a line for each. */
  public static String write(Iterable<Answer> answers) {
    return DOCUMENT.write(Array.ofAll(answers));
  }

  /**
   * Writes UTF-8, a line for each answer, and flushes.
   *
   * @throws IOException from the stream
   */
  public static void write(Iterable<Answer> answers, OutputStream out) throws IOException {
    DOCUMENT.write(Array.ofAll(answers), out);
  }

  /**
   * Writes characters, a line for each answer, and flushes.
   *
   * @throws IOException from the writer
   */
  public static void write(Iterable<Answer> answers, Writer out) throws IOException {
    DOCUMENT.write(Array.ofAll(answers), out);
  }

  /**
   * Reads a text.
   *
   * @return the answers, or everything that is wrong
   */
  public static Validation<Seq<Problem>, Seq<Answer>> read(String json) {
    return DOCUMENT.read(json);
  }

  /**
   * Reads bytes in UTF-8.
   *
   * @return the answers, or everything that is wrong
   * @throws IOException from the stream
   */
  public static Validation<Seq<Problem>, Seq<Answer>> read(InputStream in) throws IOException {
    return DOCUMENT.read(in);
  }

  /**
   * Reads characters.
   *
   * @return the answers, or everything that is wrong
   * @throws IOException from the reader
   */
  public static Validation<Seq<Problem>, Seq<Answer>> read(Reader in) throws IOException {
    return DOCUMENT.read(in);
  }

  /** The JSON Schema (draft 2020-12) of the format, from the jar. */
  public static String schema() {
    return DOCUMENT.schema();
  }
}
