package de.muetterzentren.matching.json.document;

import de.muetterzentren.model.json.format.Definitions;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.JsonPath;
import de.muetterzentren.model.json.format.JsonSink;
import de.muetterzentren.model.json.format.JsonSource;
import de.muetterzentren.model.json.format.JsonValue;
import de.muetterzentren.model.json.format.Reading;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A field with a list, read and written entry by entry, so that it may be long. */
public record ListPart<E>(String name, Format<E> format, boolean needed, String sentence)
    implements Part<Seq<E>> {
  @Override
  public Seq<String> names() {
    return Array.of(name);
  }

  @Override
  public Seq<String> required() {
    return needed ? names() : Array.empty();
  }

  @Override
  public void write(Seq<E> value, JsonSink out) throws IOException {
    out.startList(name);
    for (E entry : value) {
      out.entry(format.write(entry));
    }
    out.endList();
  }

  @Override
  public Taking<Seq<E>> begin(Reading reading) {
    return new Taking<>() {
      private final List<E> entries = new ArrayList<>();
      private boolean complete;

      @Override
      public void read(String field, JsonSource source) throws IOException {
        JsonPath path = JsonPath.ROOT.field(name);
        complete = source.startList();
        if (!complete) {
          source.here();
          reading.note(path, Expectation.LIST);
          return;
        }
        int at = 0;
        for (Option<JsonValue> entry = source.nextEntry();
            entry.isDefined() && !reading.full();
            entry = source.nextEntry()) {
          Option<E> found = format.read(entry.get(), path.entry(at++), reading);
          complete &= found.isDefined();
          found.forEach(entries::add);
        }
      }

      @Override
      public Option<Seq<E>> end() {
        return Option.when(complete, () -> Array.ofAll(entries));
      }
    };
  }

  @Override
  public Map<String, JsonValue> schema(Definitions definitions) {
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    schema.put("description", JsonValue.of(sentence));
    schema.put("type", JsonValue.of("array"));
    schema.put("items", format.schema(definitions));
    return Map.of(name, JsonValue.object(schema));
  }
}
