package de.muetterzentren.model.json.format;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document that is read piece by piece. Every method throws {@link InvalidValueException}
 * with one problem, that names line and column but never the text, where the document is not JSON
 * or goes beyond its limits. Does not close what it reads from. Not thread-safe.
 */
public final class JsonSource {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final JsonParser parser;
  private final Limits limits;
  private int values;

  private JsonSource(JsonParser parser, Limits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /** From bytes in UTF-8 (or UTF-16 and UTF-32, as RFC 4627 tells them apart). */
  public static JsonSource of(InputStream in, Limits limits) throws IOException {
    try {
      return new JsonSource(factory(limits).createParser(in), limits);
    } catch (JacksonException | CharConversionException malformed) {
      throw refused(null, Expectation.JSON); // no known encoding
    }
  }

  /** From characters. */
  public static JsonSource of(Reader in, Limits limits) throws IOException {
    PushbackReader reader = new PushbackReader(in, 1);
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return new JsonSource(factory(limits).createParser(reader), limits);
  }

  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxDocumentLength(limits.documentLength())
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                .maxNameLength(limits.textLength())
                .maxNumberLength(limits.numberLength())
                .build())
        .build();
  }

  /** Enters the object that the whole document is; false if it is something else. */
  public boolean startDocument() throws IOException {
    return guarded(() -> next() == JsonToken.START_OBJECT);
  }

  /** The name of the next field of the object that was entered; none at its end. */
  public Option<String> nextField() throws IOException {
    return guarded(
        () -> next() == JsonToken.FIELD_NAME ? Option.some(parser.currentName()) : Option.none());
  }

  /** The value of the field whose name was read. */
  public JsonValue value() throws IOException {
    return guarded(
        () -> {
          next();
          return part();
        });
  }

  /** Enters the value of the field whose name was read if it is a list; else {@link #here()}. */
  public boolean startList() throws IOException {
    return guarded(() -> next() == JsonToken.START_ARRAY);
  }

  /** The value that was found instead of a list. */
  public JsonValue here() throws IOException {
    return guarded(this::part);
  }

  /** The next entry of the list that was entered; none at its end. */
  public Option<JsonValue> nextEntry() throws IOException {
    return guarded(() -> next() == JsonToken.END_ARRAY ? Option.none() : Option.some(part()));
  }

  /** Makes sure that nothing follows the document. */
  public void end() throws IOException {
    guarded(
        () -> {
          if (parser.nextToken() != null) {
            throw refused(parser.currentTokenLocation(), Expectation.JSON);
          }
          JsonLocation end = parser.currentLocation();
          if (Math.max(end.getByteOffset(), end.getCharOffset()) > limits.documentLength()) {
            throw beyondLimits(end, limits);
          }
          return end;
        });
  }

  private JsonToken next() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw refused(parser.currentLocation(), Expectation.JSON);
    }
    return token;
  }

  private JsonValue part() throws IOException {
    values = 0;
    return tree();
  }

  private JsonValue tree() throws IOException {
    if (++values > limits.valuesPerPart()) {
      throw beyondLimits(parser.currentLocation(), limits);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case VALUE_STRING -> new JsonValue.Text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Digits(parser.getText());
      case VALUE_TRUE -> new JsonValue.Truth(true);
      case VALUE_FALSE -> new JsonValue.Truth(false);
      case VALUE_NULL -> new JsonValue.Null();
      default -> throw refused(parser.currentLocation(), Expectation.JSON);
    };
  }

  private JsonValue object() throws IOException {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    while (next() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      next();
      if (fields.containsKey(name)) {
        twice.add(name);
        tree();
      } else {
        fields.put(name, tree());
      }
    }
    return new JsonValue.Fields(fields, Array.ofAll(twice).distinct());
  }

  private JsonValue list() throws IOException {
    List<JsonValue> entries = new ArrayList<>();
    while (next() != JsonToken.END_ARRAY) {
      entries.add(tree());
    }
    return JsonValue.list(entries);
  }

  private interface Step<R> {
    R take() throws IOException;
  }

  private <R> R guarded(Step<R> step) throws IOException {
    try {
      return step.take();
    } catch (StreamConstraintsException beyond) {
      throw beyondLimits(parser.currentLocation(), limits);
    } catch (JacksonException malformed) {
      throw refused(malformed.getLocation(), Expectation.JSON);
    } catch (CharConversionException malformed) {
      throw refused(parser.currentLocation(), Expectation.JSON);
    }
  }

  private static InvalidValueException beyondLimits(JsonLocation at, Limits limits) {
    return refused(at, Expectation.LIMITS, limits);
  }

  private static InvalidValueException refused(
      @Nullable JsonLocation at, Expectation expected, Object... arguments) {
    Object place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    return new InvalidValueException(Array.of(Problem.of("document", place, expected, arguments)));
  }
}
