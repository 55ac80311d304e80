package de.muetterzentren.examples.importer;

import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Small made files beside the tests. */
final class SmallFiles {
  private SmallFiles() {}

  static Path path(String name) {
    try {
      return Path.of(SmallFiles.class.getResource("small-day.json").toURI()).resolveSibling(name);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static List<String> lines(String name) {
    try {
      return Files.readAllLines(path(name));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  static List<String> problems(Validation<Seq<Problem>, ?> refused, Locale locale) {
    return refused.getError().map(problem -> problem.text(locale)).asJava();
  }
}
