package de.muetterzentren.model.json.format;

import io.vavr.control.Option;

/**
 * How one kind of value is read, written and described. Implementations are immutable and
 * thread-safe. Reading what was written gives an equal value.
 *
 * @param <T> the kind of value
 */
public interface Format<T> {
  /**
   * Reads a value and notes everything that is wrong with it.
   *
   * @return the value; none if there is none, and then at least one problem was noted
   */
  Option<T> read(JsonValue json, JsonPath path, Reading reading);

  /** Writes a value; equal values give equal JSON. */
  JsonValue write(T value);

  /** The JSON Schema of all that this format writes. */
  JsonValue schema(Definitions definitions);
}
