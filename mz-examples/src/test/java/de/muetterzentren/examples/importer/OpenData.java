package de.muetterzentren.examples.importer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where public data lies: system property {@code mz.data}, else environment variable {@code
 * MZ_DATA}, else {@code shared/data} beside the repository. Tests are skipped where it is absent.
 */
final class OpenData {
  private OpenData() {}

  static Path folder(String name) {
    String environment = System.getenv("MZ_DATA");
    String beside = environment == null ? "../../shared/data" : environment;
    Path folder = Path.of(System.getProperty("mz.data", beside), name).toAbsolutePath().normalize();
    assumeTrue(
        Files.isDirectory(folder),
        () -> "no public data at " + folder + "; name its folder with -Dmz.data=…");
    return folder;
  }

  /** What a folder of the data holds, by name. */
  static List<Path> in(String name, String start) {
    try (Stream<Path> files = Files.list(folder(name))) {
      return files.filter(it -> it.getFileName().toString().startsWith(start)).sorted().toList();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
