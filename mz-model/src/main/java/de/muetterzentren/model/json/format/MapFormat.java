package de.muetterzentren.model.json.format;

import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.LinkedHashMap;

/**
 * Values by a key, as an object whose names are the keys; sorted by key.
 *
 * @param <K> the kind of key
 * @param <V> the kind of value
 */
public final class MapFormat<K extends Comparable<K>, V> implements Format<Map<K, V>> {
  private final Scalar<K> key;
  private final Format<V> value;

  private MapFormat(Scalar<K> key, Format<V> value) {
    this.key = key;
    this.value = value;
  }

  /** Values by a key. */
  public static <K extends Comparable<K>, V> MapFormat<K, V> of(Scalar<K> key, Format<V> value) {
    return new MapFormat<>(key, value);
  }

  @Override
  public Option<Map<K, V>> read(JsonValue json, JsonPath path, Reading reading) {
    if (!(json instanceof JsonValue.Fields object)) {
      Wrong.type(json, path, reading, Expectation.OBJECT);
      return Option.none();
    }
    object.twice().forEach(name -> reading.note(path.field(name), Expectation.UNIQUE));
    Map<K, V> read = TreeMap.empty();
    boolean complete = true;
    for (java.util.Map.Entry<String, JsonValue> field : object.fields().entrySet()) {
      JsonPath place = path.field(field.getKey());
      Option<K> name = key.parse(field.getKey(), place, reading);
      Option<V> found = value.read(field.getValue(), place, reading);
      complete &= name.isDefined() && found.isDefined();
      if (name.isDefined() && found.isDefined()) {
        read = read.put(name.get(), found.get());
      }
    }
    return complete ? Option.some(read) : Option.none();
  }

  @Override
  public JsonValue write(Map<K, V> values) {
    LinkedHashMap<String, JsonValue> fields = new LinkedHashMap<>();
    for (K name : values.keySet().toArray().sorted()) {
      fields.put(key.print(name), value.write(values.get(name).get()));
    }
    return JsonValue.object(fields);
  }

  @Override
  public JsonValue schema(Definitions definitions) {
    java.util.Map<String, JsonValue> schema = new LinkedHashMap<>();
    schema.put("type", JsonValue.of("object"));
    schema.put("propertyNames", key.schema(definitions));
    schema.put("additionalProperties", value.schema(definitions));
    return JsonValue.object(schema);
  }
}
