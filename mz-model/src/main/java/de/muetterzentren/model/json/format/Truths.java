package de.muetterzentren.model.json.format;

import de.muetterzentren.model.problem.Expectation;
import io.vavr.control.Option;
import java.util.Map;

/** True or false. */
public final class Truths implements Format<Boolean> {
  /** The only one. */
  public static final Format<Boolean> ONLY = new Truths();

  private Truths() {}

  @Override
  public Option<Boolean> read(JsonValue json, JsonPath path, Reading reading) {
    if (json instanceof JsonValue.Truth truth) {
      return Option.some(truth.value());
    }
    Wrong.type(json, path, reading, Expectation.TRUE_OR_FALSE);
    return Option.none();
  }

  @Override
  public JsonValue write(Boolean value) {
    return JsonValue.of(value);
  }

  @Override
  public JsonValue schema(Definitions definitions) {
    return JsonValue.object(Map.of("type", JsonValue.of("boolean")));
  }
}
