package de.muetterzentren.insight.json;

import de.muetterzentren.matching.json.document.JsonDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the JSON Schemas into the folder of the compiled classes; run by the build. */
final class SchemaFile {
  /** A document of each format. */
  static final List<JsonDocument<?>> ALL =
      List.of(
          BenefitJson.reports(Locale.ENGLISH),
          CafeJson.outlooks(Locale.ENGLISH),
          DemandJson.askedFor(Locale.ENGLISH),
          NetworkJson.reports(Locale.ENGLISH),
          OpennessJson.openDoors(Locale.ENGLISH),
          PatchworkJson.houses(Locale.ENGLISH),
          ReferralJson.addresses(Locale.ENGLISH),
          UmbrellaJson.views(Locale.ENGLISH));

  private SchemaFile() {}

  /** The only argument is the folder of the compiled classes. */
  public static void main(String[] arguments) throws IOException {
    for (JsonDocument<?> document : ALL) {
      document.writeSchema(Path.of(arguments[0]));
    }
  }
}
