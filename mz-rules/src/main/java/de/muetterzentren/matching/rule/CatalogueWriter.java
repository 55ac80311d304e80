package de.muetterzentren.matching.rule;

import de.muetterzentren.matching.internal.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes the catalogue of rules into the jar, once for each language, and a template; run by the
 * build when the rules are compiled. Not for users: they call {@link RuleCatalogue#markdown}.
 */
final class CatalogueWriter {
  private CatalogueWriter() {}

  /**
   * Writes {@code rules.en.md}, {@code rules.de.md} and the template for translators, {@code
   * rules.en.properties}.
   *
   * @param arguments the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Catalogue.write(folder, RuleCatalogue.standard()::markdown);
    Files.writeString(
        folder.resolve("rules.en.properties"), RuleCatalogue.standard().template(Locale.ENGLISH));
  }
}
