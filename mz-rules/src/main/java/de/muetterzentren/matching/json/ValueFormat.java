package de.muetterzentren.matching.json;

import de.muetterzentren.model.json.ServiceFormats;
import de.muetterzentren.model.json.format.Definitions;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.JsonPath;
import de.muetterzentren.model.json.format.JsonValue;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.Reading;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.Map;

/** A value that a sentence names: a number, a text or a service. */
final class ValueFormat implements Format<Object> {
  private static final Scalar<String> TEXT = Scalar.text();

  @Override
  public Option<Object> read(JsonValue json, JsonPath path, Reading reading) {
    if (json instanceof JsonValue.Digits) {
      return Option.narrow(Numbers.ANY.read(json, path, reading));
    }
    if (json instanceof JsonValue.Fields) {
      return Option.narrow(ServiceFormats.SERVICE.read(json, path, reading));
    }
    return Option.narrow(TEXT.read(json, path, reading));
  }

  @Override
  public JsonValue write(Object value) {
    if (value instanceof Double number) {
      return Numbers.ANY.write(number);
    }
    if (value instanceof Service service) {
      return ServiceFormats.SERVICE.write(service);
    }
    return TEXT.write((String) value);
  }

  @Override
  public JsonValue schema(Definitions definitions) {
    return JsonValue.object(
        Map.of(
            "oneOf",
            JsonValue.list(
                Array.of(
                    Numbers.ANY.schema(definitions),
                    TEXT.schema(definitions),
                    ServiceFormats.SERVICE.schema(definitions)))));
  }
}
