package de.muetterzentren.matching.json.document;

import de.muetterzentren.model.json.format.Definitions;
import de.muetterzentren.model.json.format.JsonSink;
import de.muetterzentren.model.json.format.JsonSource;
import de.muetterzentren.model.json.format.JsonValue;
import de.muetterzentren.model.json.format.Reading;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.Map;

/**
 * A part of a document: one field of it, or several that belong together.
 *
 * @param <V> the kind of value
 */
public interface Part<V> {
  /** The names of its fields. */
  Seq<String> names();

  /** Those of them that have to be there. */
  Seq<String> required();

  /** Writes its fields into a document that has begun. */
  void write(V value, JsonSink out) throws IOException;

  /** Begins to read it from one document; problems go to the reading. */
  Taking<V> begin(Reading reading);

  /** The schemas of its fields by their names. */
  Map<String, JsonValue> schema(Definitions definitions);

  /** Reads a part from one document. */
  interface Taking<V> {
    /** Reads the value of one of the fields; called at most once for each. */
    void read(String name, JsonSource source) throws IOException;

    /** The value when all fields were read; none if it was wrong or is not there. */
    Option<V> end();
  }
}
