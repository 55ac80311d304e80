package de.muetterzentren.matching.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/** Asks a JSON Schema validator. */
public final class Schemas {
  private Schemas() {}

  /** The schema accepts a document, and refuses it with a field that it does not know. */
  public static void accepts(String schema, String json, String field) {
    var validator =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    assertThat(json).contains("\"" + field + "\":");
    assertThat(validator.validate(json, InputFormat.JSON)).isEmpty();
    String other = json.replace("\"" + field + "\":", "\"x" + field + "\":");
    assertThat(validator.validate(other, InputFormat.JSON)).isNotEmpty();
  }
}
