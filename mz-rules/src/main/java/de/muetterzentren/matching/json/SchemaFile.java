package de.muetterzentren.matching.json;

import de.muetterzentren.model.json.format.JsonSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the JSON Schemas into the folder of the compiled classes; run by the build. */
final class SchemaFile {
  /** A document of each format. */
  static final List<JsonDocument<?>> ALL =
      List.of(
          AnswersJson.DOCUMENT,
          PlanJson.requests(),
          DeskJson.events(),
          DeskJson.changes(),
          DeskJson.snapshots());

  private SchemaFile() {}

  static String text(JsonDocument<?> document) {
    return JsonSink.indented(document.describe());
  }

  /** The only argument is the folder of the compiled classes. */
  public static void main(String[] arguments) throws IOException {
    String folder = SchemaFile.class.getPackageName().replace('.', '/');
    for (JsonDocument<?> document : ALL) {
      Path file = Path.of(arguments[0], folder, document.schemaName());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text(document));
    }
  }
}
