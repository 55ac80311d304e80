package de.muetterzentren.matching.json;

import de.muetterzentren.matching.json.document.JsonDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the JSON Schemas into the folder of the compiled classes; run by the build. */
final class SchemaFile {
  /** A document of each format. */
  static final List<JsonDocument<?>> ALL =
      List.of(
          AnswersJson.DOCUMENT,
          PlanJson.requests(),
          DistributionJson.gifts(),
          DeskJson.events(),
          DeskJson.changes(),
          DeskJson.snapshots());

  private SchemaFile() {}

  /** The only argument is the folder of the compiled classes. */
  public static void main(String[] arguments) throws IOException {
    for (JsonDocument<?> document : ALL) {
      document.writeSchema(Path.of(arguments[0]));
    }
  }
}
