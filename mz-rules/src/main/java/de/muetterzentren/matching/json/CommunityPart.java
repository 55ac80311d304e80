package de.muetterzentren.matching.json;

import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.json.CommunityFields;
import de.muetterzentren.model.json.format.Definitions;
import de.muetterzentren.model.json.format.JsonSink;
import de.muetterzentren.model.json.format.JsonSource;
import de.muetterzentren.model.json.format.JsonValue;
import de.muetterzentren.model.json.format.Reading;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.Map;

/** A whole community, with the fields that a document of its own has. */
record CommunityPart() implements Part<Community> {
  @Override
  public Seq<String> names() {
    return CommunityFields.names();
  }

  @Override
  public Seq<String> required() {
    return Array.empty();
  }

  @Override
  public void write(Community value, JsonSink out) throws IOException {
    CommunityFields.write(value, out);
  }

  @Override
  public Taking<Community> begin(Reading reading) {
    CommunityFields fields = CommunityFields.begin(reading);
    return new Taking<>() {
      @Override
      public void read(String name, JsonSource source) throws IOException {
        fields.read(name, source);
      }

      @Override
      public Option<Community> end() {
        fields.end();
        return fields.community();
      }
    };
  }

  @Override
  public Map<String, JsonValue> schema(Definitions definitions) {
    return CommunityFields.schema(definitions);
  }
}
