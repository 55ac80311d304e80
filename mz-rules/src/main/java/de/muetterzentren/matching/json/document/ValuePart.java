package de.muetterzentren.matching.json.document;

import de.muetterzentren.model.json.format.Definitions;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.JsonPath;
import de.muetterzentren.model.json.format.JsonSink;
import de.muetterzentren.model.json.format.JsonSource;
import de.muetterzentren.model.json.format.JsonValue;
import de.muetterzentren.model.json.format.Reading;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A field with one value, read as a whole. */
public record ValuePart<V>(String name, Format<V> format, boolean needed, String sentence)
    implements Part<V> {
  @Override
  public Seq<String> names() {
    return Array.of(name);
  }

  @Override
  public Seq<String> required() {
    return needed ? names() : Array.empty();
  }

  @Override
  public void write(V value, JsonSink out) throws IOException {
    out.field(name, format.write(value));
  }

  @Override
  public Taking<V> begin(Reading reading) {
    return new Taking<>() {
      private Option<V> value = Option.none();

      @Override
      public void read(String field, JsonSource source) throws IOException {
        value = format.read(source.value(), JsonPath.ROOT.field(name), reading);
      }

      @Override
      public Option<V> end() {
        return value;
      }
    };
  }

  @Override
  public Map<String, JsonValue> schema(Definitions definitions) {
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    schema.put("description", JsonValue.of(sentence));
    if (format.schema(definitions) instanceof JsonValue.Fields fields) {
      schema.putAll(fields.fields());
    }
    return Map.of(name, JsonValue.object(schema));
  }
}
