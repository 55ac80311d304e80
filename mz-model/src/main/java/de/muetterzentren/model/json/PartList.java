package de.muetterzentren.model.json;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.json.format.Definitions;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.JsonPath;
import de.muetterzentren.model.json.format.JsonSink;
import de.muetterzentren.model.json.format.JsonValue;
import de.muetterzentren.model.json.format.Reading;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One of the lists of a community: read and written entry by entry, so that it may be long. */
record PartList<T>(
    String name,
    Format<T> format,
    Function<Community, Iterable<T>> sorted,
    BiConsumer<CommunityBuilder, T> add,
    String sentence) {
  /** Reads an entry; false if there was none to be had. */
  boolean read(JsonValue json, JsonPath path, Reading reading, CommunityBuilder parts) {
    return format.read(json, path, reading).peek(part -> add.accept(parts, part)).isDefined();
  }

  void write(Community community, JsonSink out) throws IOException {
    Seq<T> parts = Array.ofAll(sorted.apply(community));
    if (!parts.isEmpty()) {
      out.startList(name);
      for (T part : parts) {
        out.entry(format.write(part));
      }
      out.endList();
    }
  }

  JsonValue schema(Definitions definitions) {
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    schema.put("description", JsonValue.of(sentence));
    schema.put("type", JsonValue.of("array"));
    schema.put("items", format.schema(definitions));
    return JsonValue.object(schema);
  }
}
