package de.muetterzentren.balancing.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes the catalogue of rules into the jar, once for each language; run by the build when the
 * rules are compiled. Not for users: they call {@link BalancingRules#markdown}.
 */
final class CatalogueWriter {
  private CatalogueWriter() {}

  /**
   * Writes {@code rules.en.md} and {@code rules.de.md}.
   *
   * @param arguments the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      Files.writeString(
          folder.resolve("rules." + locale.getLanguage() + ".md"),
          BalancingRules.standard().markdown(locale));
    }
  }
}
