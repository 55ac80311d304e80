package de.muetterzentren.model.json;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.json.format.JsonSink;
import de.muetterzentren.model.json.format.JsonSource;
import de.muetterzentren.model.json.format.Limits;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Seq;
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

/**
 * Reads and writes a {@link Community} as JSON, in the format {@code mz-community/1}.
 *
 * <p>Reading reports everything that is wrong at once, each with its path ({@code
 * participants[2].mobility.radiusKm}), the value found and what would be right; wishes, proofs and
 * names are never shown. Malformed JSON is one problem with line and column. Documents beyond
 * {@link Limits} are refused. Only when all parts could be read are they checked against each
 * other.
 *
 * <p>Writing is canonical: equal communities give equal bytes, whatever the order in which they
 * were put together; defaults are left out, parts are sorted by id. Reading what was written gives
 * an equal community.
 *
 * <p>Immutable and thread-safe. Streams, readers and writers stay open. Exceptions of type {@link
 * IOException} come from them alone.
 *
 * <pre>{@code
 * String json = CommunityJson.strict().write(community);
 * Community same =
 *     CommunityJson.strict().read(json).toEither().getOrElseThrow(InvalidValueException::new);
 * }</pre>
 */
public final class CommunityJson {
  private static final CommunityJson STRICT = new CommunityJson(true, Limits.standard());
  private static final CommunityJson LENIENT = new CommunityJson(false, Limits.standard());

  private final boolean strict;
  private final Limits limits;

  private CommunityJson(boolean strict, Limits limits) {
    this.strict = strict;
    this.limits = limits;
  }

  /** Takes unknown fields for problems: a misspelt one is found. */
  public static CommunityJson strict() {
    return STRICT;
  }

  /** Ignores unknown fields, for documents of tools that know more. */
  public static CommunityJson lenient() {
    return LENIENT;
  }

  /** The same with other limits. */
  public CommunityJson withLimits(Limits other) {
    return new CommunityJson(strict, other);
  }

  /**
   * Reads bytes in UTF-8, with or without a byte order mark.
   *
   * @return the community, or everything that is wrong, in the order of the document
   * @throws IOException from the stream
   */
  public Validation<Seq<Problem>, Community> read(InputStream in) throws IOException {
    try {
      return new CommunityReading(strict, limits).read(JsonSource.of(in, limits));
    } catch (InvalidValueException unreadable) {
      return Validation.invalid(unreadable.problems());
    }
  }

  /**
   * Reads characters.
   *
   * @return the community, or everything that is wrong, in the order of the document
   * @throws IOException from the reader
   */
  public Validation<Seq<Problem>, Community> read(Reader in) throws IOException {
    return new CommunityReading(strict, limits).read(JsonSource.of(in, limits));
  }

  /**
   * Reads a file in UTF-8.
   *
   * @return the community, or everything that is wrong, in the order of the document
   * @throws IOException if the file cannot be read
   */
  public Validation<Seq<Problem>, Community> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * Reads a text.
   *
   * @return the community, or everything that is wrong, in the order of the document
   */
  public Validation<Seq<Problem>, Community> read(String json) {
    try {
      return read(new StringReader(json));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Writes UTF-8, a line for each part, and flushes.
   *
   * @throws IOException from the stream
   */
  public void write(Community community, OutputStream out) throws IOException {
    CommunityFormat.write(community, JsonSink.of(out));
  }

  /**
   * Writes characters, a line for each part, and flushes.
   *
   * @throws IOException from the writer
   */
  public void write(Community community, Writer out) throws IOException {
    CommunityFormat.write(community, JsonSink.of(out));
  }

  /** Writes a text, a line for each part. */
  public String write(Community community) {
    StringWriter text = new StringWriter();
    try {
      write(community, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /**
   * The JSON Schema (draft 2020-12) of the format, from the jar: {@code
   * /de/muetterzentren/model/json/community.schema.json}.
   */
  public static String schema() {
    try (InputStream in = CommunityJson.class.getResourceAsStream(SchemaFile.NAME)) {
      if (in == null) {
        throw new IllegalStateException(SchemaFile.NAME + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
