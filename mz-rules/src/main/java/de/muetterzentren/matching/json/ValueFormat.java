package de.muetterzentren.matching.json;

import de.muetterzentren.matching.fact.Languages;
import de.muetterzentren.model.json.ServiceFormats;
import de.muetterzentren.model.json.format.Definitions;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.JsonPath;
import de.muetterzentren.model.json.format.JsonValue;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Reading;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Map;

/** A value that a sentence names: a number, a text, languages or a service. */
final class ValueFormat implements Format<Object> {
  private static final Scalar<String> TEXT = Scalar.text();
  private static final ObjectFormat<Languages> LANGUAGES =
      ObjectFormat.of(
          "Languages",
          "Languages without regional forms.",
          codes -> new Languages(codes.asJava()),
          Field.<Languages, Seq<String>>required(
              "languages",
              ListFormat.seq(TEXT),
              languages -> Array.ofAll(languages.codes()),
              "BCP 47 tags, in alphabetical order."));

  @Override
  public Option<Object> read(JsonValue json, JsonPath path, Reading reading) {
    if (json instanceof JsonValue.Digits) {
      return Option.narrow(Numbers.ANY.read(json, path, reading));
    }
    if (json instanceof JsonValue.Fields object && object.fields().containsKey("languages")) {
      return Option.narrow(LANGUAGES.read(json, path, reading));
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
    if (value instanceof Languages languages) {
      return LANGUAGES.write(languages);
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
                    LANGUAGES.schema(definitions),
                    ServiceFormats.SERVICE.schema(definitions)))));
  }
}
