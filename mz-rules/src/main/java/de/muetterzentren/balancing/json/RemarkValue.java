package de.muetterzentren.balancing.json;

import de.muetterzentren.model.json.ServiceFormats;
import de.muetterzentren.model.json.format.Definitions;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.JsonPath;
import de.muetterzentren.model.json.format.JsonValue;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.Reading;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Map;

/** What a sentence about give and take names: a number, 0 or more, or a few services. */
final class RemarkValue implements Format<Object> {
  private static final Format<Seq<Service>> SERVICES = ListFormat.seq(ServiceFormats.SERVICE);

  @Override
  public Option<Object> read(JsonValue json, JsonPath path, Reading reading) {
    return json instanceof JsonValue.Values
        ? Option.narrow(SERVICES.read(json, path, reading))
        : Option.narrow(Numbers.ANY.read(json, path, reading));
  }

  @Override
  @SuppressWarnings("unchecked") // rules name numbers and services
  public JsonValue write(Object value) {
    return value instanceof Seq<?> services
        ? SERVICES.write((Seq<Service>) services)
        : Numbers.ANY.write((Double) value);
  }

  @Override
  public JsonValue schema(Definitions definitions) {
    return JsonValue.object(
        Map.of(
            "oneOf",
            JsonValue.list(
                Array.of(Numbers.ANY.schema(definitions), SERVICES.schema(definitions)))));
  }
}
