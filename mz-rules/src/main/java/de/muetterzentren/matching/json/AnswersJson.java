package de.muetterzentren.matching.json;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.model.json.format.Definitions;
import de.muetterzentren.model.json.format.JsonPath;
import de.muetterzentren.model.json.format.JsonSink;
import de.muetterzentren.model.json.format.JsonSource;
import de.muetterzentren.model.json.format.JsonValue;
import de.muetterzentren.model.json.format.Limits;
import de.muetterzentren.model.json.format.Reading;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes and reads answers as JSON, in the format {@code mz-answers/1}. Write what the reader may
 * see: {@link Answer#seenBy} first.
 *
 * <p>Reading is strict about unknown fields, reports everything that is wrong with its path, and
 * refuses documents beyond {@link Limits}. Reading what was written gives equal answers. All
 * methods are thread-safe; streams, readers and writers stay open.
 */
public final class AnswersJson {
  /** The resource with the schema, beside this class. */
  static final String SCHEMA = "answers.schema.json";

  private static final String FORMAT = "format";
  private static final String VERSION = "mz-answers/1";
  private static final String ANSWERS = "answers";

  private AnswersJson() {}

  /** Writes answers as a text, a line for each. */
  public static String write(Iterable<Answer> answers) {
    StringWriter text = new StringWriter();
    try {
      write(answers, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /**
   * Writes UTF-8, a line for each answer, and flushes.
   *
   * @throws IOException from the stream
   */
  public static void write(Iterable<Answer> answers, OutputStream out) throws IOException {
    write(answers, JsonSink.of(out));
  }

  /**
   * Writes characters, a line for each answer, and flushes.
   *
   * @throws IOException from the writer
   */
  public static void write(Iterable<Answer> answers, Writer out) throws IOException {
    write(answers, JsonSink.of(out));
  }

  private static void write(Iterable<Answer> answers, JsonSink sink) throws IOException {
    sink.startDocument();
    sink.field(FORMAT, JsonValue.of(VERSION));
    sink.startList(ANSWERS);
    for (Answer answer : answers) {
      sink.entry(AnswerFormats.ANSWER.write(answer));
    }
    sink.endList();
    sink.endDocument();
  }

  /**
   * Reads a text.
   *
   * @return the answers, or everything that is wrong
   */
  public static Validation<Seq<Problem>, Seq<Answer>> read(String json) {
    try {
      return read(new StringReader(json));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Reads bytes in UTF-8.
   *
   * @return the answers, or everything that is wrong
   * @throws IOException from the stream
   */
  public static Validation<Seq<Problem>, Seq<Answer>> read(InputStream in) throws IOException {
    try {
      return read(JsonSource.of(in, Limits.standard()));
    } catch (InvalidValueException unreadable) {
      return Validation.invalid(unreadable.problems());
    }
  }

  /**
   * Reads characters.
   *
   * @return the answers, or everything that is wrong
   * @throws IOException from the reader
   */
  public static Validation<Seq<Problem>, Seq<Answer>> read(Reader in) throws IOException {
    return read(JsonSource.of(in, Limits.standard()));
  }

  private static Validation<Seq<Problem>, Seq<Answer>> read(JsonSource source) throws IOException {
    Reading reading = Reading.begin(true, Limits.standard());
    List<Answer> answers = new ArrayList<>();
    try {
      document(source, reading, answers);
    } catch (InvalidValueException malformed) {
      reading.note(JsonPath.ROOT, malformed);
    }
    return reading.count() == 0
        ? Validation.valid(Array.ofAll(answers))
        : Validation.invalid(reading.problems());
  }

  private static void document(JsonSource source, Reading reading, List<Answer> answers)
      throws IOException {
    if (!source.startDocument()) {
      reading.note(JsonPath.ROOT.field("document"), Expectation.OBJECT);
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Option<String> name = source.nextField(); name.isDefined(); name = source.nextField()) {
      JsonPath path = JsonPath.ROOT.field(name.get());
      if (!seen.add(name.get())) {
        reading.note(path, Expectation.UNIQUE);
        source.value();
      } else if (name.get().equals(ANSWERS)) {
        list(source, path, reading, answers);
      } else if (!name.get().equals(FORMAT)) {
        source.value();
        reading.note(path, Expectation.KNOWN_FIELD, FORMAT + ", " + ANSWERS);
      } else if (!JsonValue.of(VERSION).equals(source.value())) {
        reading.note(path, Expectation.ONE_OF, VERSION);
      }
      if (reading.full()) {
        return;
      }
    }
    source.end();
    for (String needed : List.of(FORMAT, ANSWERS)) {
      if (!seen.contains(needed)) {
        reading.note(JsonPath.ROOT.field(needed), Expectation.GIVEN);
      }
    }
  }

  private static void list(JsonSource source, JsonPath path, Reading reading, List<Answer> answers)
      throws IOException {
    if (!source.startList()) {
      source.here();
      reading.note(path, Expectation.LIST);
      return;
    }
    int at = 0;
    for (Option<JsonValue> entry = source.nextEntry();
        entry.isDefined() && !reading.full();
        entry = source.nextEntry()) {
      AnswerFormats.ANSWER.read(entry.get(), path.entry(at++), reading).forEach(answers::add);
    }
  }

  /** The JSON Schema (draft 2020-12) of the format, from the jar. */
  public static String schema() {
    try (InputStream in = AnswersJson.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException(SCHEMA + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static JsonValue describe() {
    Definitions definitions = new Definitions();
    JsonValue answer = AnswerFormats.ANSWER.schema(definitions);
    Map<String, JsonValue> properties = new LinkedHashMap<>();
    properties.put(FORMAT, JsonValue.object(Map.of("const", JsonValue.of(VERSION))));
    Map<String, JsonValue> list = new LinkedHashMap<>();
    list.put("description", JsonValue.of("One answer for each request."));
    list.put("type", JsonValue.of("array"));
    list.put("items", answer);
    properties.put(ANSWERS, JsonValue.object(list));
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    schema.put("$schema", JsonValue.of("https://json-schema.org/draft/2020-12/schema"));
    schema.put("title", JsonValue.of(VERSION));
    schema.put("description", JsonValue.of("Answers to requests, as one viewer may see them."));
    schema.put("type", JsonValue.of("object"));
    schema.put("properties", JsonValue.object(properties));
    schema.put("required", JsonValue.texts(Array.of(FORMAT, ANSWERS)));
    schema.put("additionalProperties", JsonValue.of(false));
    schema.put("$defs", definitions.all());
    return JsonValue.object(schema);
  }
}
