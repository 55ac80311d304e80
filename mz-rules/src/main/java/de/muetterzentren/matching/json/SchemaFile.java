package de.muetterzentren.matching.json;

import de.muetterzentren.model.json.format.JsonSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the JSON Schema into the folder of the compiled classes; run by the build. */
final class SchemaFile {
  private SchemaFile() {}

  static String text() {
    return JsonSink.indented(AnswersJson.describe());
  }

  /** The only argument is the folder of the compiled classes. */
  public static void main(String[] arguments) throws IOException {
    String folder = SchemaFile.class.getPackageName().replace('.', '/');
    Path file = Path.of(arguments[0], folder, AnswersJson.SCHEMA);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text());
  }
}
