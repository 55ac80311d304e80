package de.muetterzentren.examples.week;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.json.CommunityJson;
import de.muetterzentren.model.problem.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled example: a made house in Salzgitter, 23 to 29 November 2026. */
public final class House {
  private static final String FILE = "house.json";

  private House() {}

  /** Reads it from the jar. */
  public static Community bundled() {
    try (InputStream in = House.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not on the class path");
      }
      return CommunityJson.strict().read(in).toEither().getOrElseThrow(InvalidValueException::new);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
