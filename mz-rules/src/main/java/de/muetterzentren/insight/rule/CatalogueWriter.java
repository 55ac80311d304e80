package de.muetterzentren.insight.rule;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the catalogue of rules into the jar, once for each language; run by the build when the
 * rules are compiled. Not for users: they call {@code InsightRules.standard().markdown(…)}.
 */
final class CatalogueWriter {
  private CatalogueWriter() {}

  /**
   * Writes {@code rules.en.md} and {@code rules.de.md}.
   *
   * @param arguments the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    InsightRules.standard().writeCatalogue(Path.of(arguments[0]));
  }
}
