package de.muetterzentren.model.json.format;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of a JSON Schema, each once. Not thread-safe; one schema, one instance. */
public final class Definitions {
  private final Map<String, JsonValue> named = new TreeMap<>();

  /** No parts yet. */
  public Definitions() {}

  /**
   * A reference to a named part.
   *
   * @param name the name, unique among all formats of a document
   * @param schema makes the part; called the first time the name is used
   */
  public JsonValue reference(String name, Supplier<JsonValue> schema) {
    if (!named.containsKey(name)) {
      named.put(name, new JsonValue.Truth(true));
      named.put(name, schema.get());
    }
    return JsonValue.object(Map.of("$ref", JsonValue.of("#/$defs/" + name)));
  }

  /** All parts, by name. */
  public JsonValue all() {
    return JsonValue.object(named);
  }
}
