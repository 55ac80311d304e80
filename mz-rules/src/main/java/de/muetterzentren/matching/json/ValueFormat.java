package de.muetterzentren.matching.json;

import de.muetterzentren.matching.fact.Languages;
import de.muetterzentren.model.centre.HowToGet;
import de.muetterzentren.model.json.ConditionFormats;
import de.muetterzentren.model.json.IdFormats;
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
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Map;

/**
 * A value that a sentence names: a number, a text, languages, a service, a proof or a way to it.
 */
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

  private static final ObjectFormat<ProofId> PROOF =
      ObjectFormat.of(
          "ProofNamed",
          "A kind of proof.",
          proof -> proof,
          Field.<ProofId, ProofId>required("proof", IdFormats.PROOF, proof -> proof, "Which."));

  @Override
  public Option<Object> read(JsonValue json, JsonPath path, Reading reading) {
    if (json instanceof JsonValue.Digits) {
      return Option.narrow(Numbers.ANY.read(json, path, reading));
    }
    if (json instanceof JsonValue.Fields object && object.fields().containsKey("languages")) {
      return Option.narrow(LANGUAGES.read(json, path, reading));
    }
    if (json instanceof JsonValue.Fields object && object.fields().containsKey("proof")) {
      return Option.narrow(PROOF.read(json, path, reading));
    }
    if (json instanceof JsonValue.Fields object && !object.fields().containsKey("id")) {
      return Option.narrow(ConditionFormats.HOW_TO_GET.read(json, path, reading));
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
    if (value instanceof ProofId proof) {
      return PROOF.write(proof);
    }
    if (value instanceof HowToGet way) {
      return ConditionFormats.HOW_TO_GET.write(way);
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
                    PROOF.schema(definitions),
                    ConditionFormats.HOW_TO_GET.schema(definitions),
                    ServiceFormats.SERVICE.schema(definitions)))));
  }
}
