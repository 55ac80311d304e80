package de.muetterzentren.insight.json;

import de.muetterzentren.model.json.format.Definitions;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.JsonPath;
import de.muetterzentren.model.json.format.JsonValue;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.Reading;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.Map;

/** A count that may be withheld: a number, or {@code "withheld"}. */
final class ShownCountFormat implements Format<Option<Long>> {
  static final ShownCountFormat COUNT = new ShownCountFormat();

  private static final JsonValue WITHHELD = JsonValue.of("withheld");

  private ShownCountFormat() {}

  @Override
  public Option<Option<Long>> read(JsonValue json, JsonPath path, Reading reading) {
    return json.equals(WITHHELD)
        ? Option.some(Option.none())
        : Numbers.LONG.read(json, path, reading).map(Option::some);
  }

  @Override
  public JsonValue write(Option<Long> count) {
    return count.map(Numbers.LONG::write).getOrElse(WITHHELD);
  }

  @Override
  public JsonValue schema(Definitions definitions) {
    return JsonValue.object(
        Map.of(
            "oneOf",
            JsonValue.list(
                Array.of(
                    Numbers.LONG.schema(definitions),
                    JsonValue.object(Map.of("const", WITHHELD))))));
  }
}
