package de.muetterzentren.matching.json.document;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** The values of a document by its parts. Immutable. */
public final class Parts {
  private static final Parts NONE = new Parts(LinkedHashMap.empty());

  private final Map<Part<?>, Object> values;

  private Parts(Map<Part<?>, Object> values) {
    this.values = values;
  }

  /** No values. */
  public static Parts none() {
    return NONE;
  }

  /** With one more. */
  public <V> Parts with(Part<V> part, V value) {
    return new Parts(values.put(part, value));
  }

  /** With what was found, if it was. */
  public <V> Parts with(Part<V> part, Option<V> value) {
    return value.map(found -> with(part, found)).getOrElse(this);
  }

  /** The value of a part; none if it is not there. */
  @SuppressWarnings("unchecked") // put with the same part
  public <V> Option<V> find(Part<V> part) {
    return values.get(part).map(value -> (V) value);
  }

  /** The value of a part that is there. */
  public <V> V get(Part<V> part) {
    return find(part).get();
  }
}
