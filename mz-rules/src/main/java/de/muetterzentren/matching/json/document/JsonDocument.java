package de.muetterzentren.matching.json.document;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes and reads one kind of document. The same value gives the same bytes, and reading what was
 * written gives an equal value.
 *
 * <p>Reading is strict about unknown fields, reports everything that is wrong with its path, and
 * refuses documents beyond {@link Limits}. Immutable and thread-safe; streams, readers and writers
 * stay open.
 *
 * @param <T> what a document says
 */
public final class JsonDocument<T> {
  private static final String FORMAT = "format";

  private final Class<?> home;
  private final String version;
  private final String sentence;
  private final Seq<Part<?>> parts;
  private final Function<T, Parts> take;
  private final Function<Parts, T> make;

  /**
   * @param home a class of the package beside which the schema lies in the jar
   * @param version the name of the format, such as {@code mz-answers/1}
   * @param sentence what a document says, for the schema
   * @param parts in the order in which they are written
   * @param take the values of the parts; those that are not there are not written
   * @param make makes what a document says; may refuse it, see {@link InvalidValueException}
   */
  public JsonDocument(
      Class<?> home,
      String version,
      String sentence,
      Seq<Part<?>> parts,
      Function<T, Parts> take,
      Function<Parts, T> make) {
    this.home = home;
    this.version = version;
    this.sentence = sentence;
    this.parts = parts;
    this.take = take;
    this.make = make;
  }

  /** Writes a text, a line for each entry of its lists. */
  public String write(T value) {
    StringWriter text = new StringWriter();
    try {
      write(value, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /**
   * Writes UTF-8, a line for each entry of its lists, and flushes.
   *
   * @throws IOException from the stream
   */
  public void write(T value, OutputStream out) throws IOException {
    write(value, JsonSink.of(out));
  }

  /**
   * Writes characters, a line for each entry of its lists, and flushes.
   *
   * @throws IOException from the writer
   */
  public void write(T value, Writer out) throws IOException {
    write(value, JsonSink.of(out));
  }

  private void write(T value, JsonSink sink) throws IOException {
    Parts values = take.apply(value);
    sink.startDocument();
    sink.field(FORMAT, JsonValue.of(version));
    for (Part<?> part : parts) {
      write(part, values, sink);
    }
    sink.endDocument();
  }

  private static <V> void write(Part<V> part, Parts values, JsonSink sink) throws IOException {
    for (V value : values.find(part)) {
      part.write(value, sink);
    }
  }

  /**
   * Reads a text.
   *
   * @return what it says, or everything that is wrong
   */
  public Validation<Seq<Problem>, T> read(String json) {
    try {
      return read(new StringReader(json));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Reads bytes in UTF-8.
   *
   * @return what they say, or everything that is wrong
   * @throws IOException from the stream
   */
  public Validation<Seq<Problem>, T> read(InputStream in) throws IOException {
    try {
      return read(JsonSource.of(in, Limits.standard()));
    } catch (InvalidValueException unreadable) {
      return Validation.invalid(unreadable.problems());
    }
  }

  /**
   * Reads characters.
   *
   * @return what they say, or everything that is wrong
   * @throws IOException from the reader
   */
  public Validation<Seq<Problem>, T> read(Reader in) throws IOException {
    return read(JsonSource.of(in, Limits.standard()));
  }

  private Validation<Seq<Problem>, T> read(JsonSource source) throws IOException {
    Reading reading = Reading.begin(true, Limits.standard());
    Option<T> value = Option.none();
    try {
      Option<Parts> found = document(source, reading);
      if (found.isDefined() && reading.count() == 0) {
        value = Option.some(make.apply(found.get()));
      }
    } catch (InvalidValueException refused) {
      reading.note(JsonPath.ROOT, refused);
    }
    return value.isDefined()
        ? Validation.valid(value.get())
        : Validation.invalid(reading.problems());
  }

  /** The values of the parts; none if there was no document that could be read to its end. */
  private Option<Parts> document(JsonSource source, Reading reading) throws IOException {
    if (!source.startDocument()) {
      reading.note(JsonPath.ROOT.field("document"), Expectation.OBJECT);
      return Option.none();
    }
    Map<Part<?>, Part.Taking<?>> takings = new LinkedHashMap<>();
    parts.forEach(part -> takings.put(part, part.begin(reading)));
    Set<String> seen = new HashSet<>();
    for (Option<String> name = source.nextField();
        name.isDefined() && !reading.full();
        name = source.nextField()) {
      field(name.get(), source, reading, takings, seen);
    }
    if (reading.full()) {
      return Option.none();
    }
    source.end();
    Parts found = Parts.none();
    for (Part<?> part : parts) {
      found = end(part, takings, found);
    }
    required()
        .reject(seen::contains)
        .forEach(needed -> reading.note(JsonPath.ROOT.field(needed), Expectation.GIVEN));
    return Option.some(found);
  }

  private void field(
      String name,
      JsonSource source,
      Reading reading,
      Map<Part<?>, Part.Taking<?>> takings,
      Set<String> seen)
      throws IOException {
    JsonPath path = JsonPath.ROOT.field(name);
    Option<Part<?>> part = parts.find(one -> one.names().contains(name));
    if (!seen.add(name)) {
      reading.note(path, Expectation.UNIQUE);
      source.value();
    } else if (part.isDefined()) {
      takings.get(part.get()).read(name, source);
    } else if (!name.equals(FORMAT)) {
      source.value();
      reading.note(path, Expectation.KNOWN_FIELD, names().mkString(", "));
    } else if (!JsonValue.of(version).equals(source.value())) {
      reading.note(path, Expectation.ONE_OF, version);
    }
  }

  @SuppressWarnings("unchecked") // begun by the same part
  private static <V> Parts end(Part<V> part, Map<Part<?>, Part.Taking<?>> takings, Parts found) {
    return found.with(part, ((Part.Taking<V>) takings.get(part)).end());
  }

  private Seq<String> names() {
    return Array.of(FORMAT).appendAll(parts.flatMap(Part::names));
  }

  private Seq<String> required() {
    return Array.of(FORMAT).appendAll(parts.flatMap(Part::required));
  }

  /** The JSON Schema (draft 2020-12) of the format, from the jar. */
  public String schema() {
    try (InputStream in = home.getResourceAsStream(schemaName())) {
      if (in == null) {
        throw new IllegalStateException(schemaName() + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The resource with the schema, beside its home: {@code answers.schema.json}. */
  public String schemaName() {
    return version.substring("mz-".length(), version.indexOf('/')) + ".schema.json";
  }

  /** The schema as the formats describe it; the build writes it into the jar. */
  public String describe() {
    return JsonSink.indented(described());
  }

  /** Writes the schema of the format to where it lies in a folder of compiled classes. */
  public void writeSchema(Path classes) throws IOException {
    String folder = home.getPackageName().replace('.', '/');
    Path file = classes.resolve(folder).resolve(schemaName());
    Files.createDirectories(file.getParent());
    Files.writeString(file, describe());
  }

  private JsonValue described() {
    Definitions definitions = new Definitions();
    Map<String, JsonValue> properties = new LinkedHashMap<>();
    properties.put(FORMAT, JsonValue.object(Map.of("const", JsonValue.of(version))));
    parts.forEach(part -> properties.putAll(part.schema(definitions)));
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    schema.put("$schema", JsonValue.of("https://json-schema.org/draft/2020-12/schema"));
    schema.put("title", JsonValue.of(version));
    schema.put("description", JsonValue.of(sentence));
    schema.put("type", JsonValue.of("object"));
    schema.put("properties", JsonValue.object(properties));
    schema.put("required", JsonValue.texts(required()));
    schema.put("additionalProperties", JsonValue.of(false));
    schema.put("$defs", definitions.all());
    return JsonValue.object(schema);
  }
}
