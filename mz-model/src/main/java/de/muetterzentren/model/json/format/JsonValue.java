package de.muetterzentren.model.json.format;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON value. Numbers keep their digits, so that nothing is rounded on the way. Immutable. */
public sealed interface JsonValue {
  /**
   * A text.
   *
   * @param text the text, without quotes and escapes
   */
  record Text(String text) implements JsonValue {}

  /**
   * A number.
   *
   * @param digits as written in JSON
   */
  record Digits(String digits) implements JsonValue {}

  /**
   * True or false.
   *
   * @param value which
   */
  record Truth(boolean value) implements JsonValue {}

  /** null. */
  record Null() implements JsonValue {}

  /**
   * A list.
   *
   * @param values the entries, in order
   */
  record Values(Seq<JsonValue> values) implements JsonValue {}

  /**
   * An object.
   *
   * @param fields the fields, in order; a map of the JDK, for there are millions of small ones
   * @param twice names that were used more than once; the first value counts
   */
  record Fields(Map<String, JsonValue> fields, Seq<String> twice) implements JsonValue {
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /** A text. */
  static JsonValue of(String text) {
    return new Text(text);
  }

  /** A whole number. */
  static JsonValue of(long number) {
    return new Digits(Long.toString(number));
  }

  /** True or false. */
  static JsonValue of(boolean value) {
    return new Truth(value);
  }

  /** A list. */
  static JsonValue list(Iterable<JsonValue> values) {
    return new Values(Array.ofAll(values));
  }

  /** A list of texts. */
  static JsonValue texts(Iterable<String> texts) {
    return new Values(Array.ofAll(texts).map(JsonValue::of));
  }

  /** An object; fields keep the order of the map. */
  static JsonValue object(Map<String, JsonValue> fields) {
    return new Fields(fields, Array.empty());
  }
}
