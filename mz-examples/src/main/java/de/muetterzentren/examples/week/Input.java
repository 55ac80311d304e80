package de.muetterzentren.examples.week;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import de.muetterzentren.examples.importer.Imported;
import de.muetterzentren.examples.importer.PpeWeek;
import de.muetterzentren.examples.importer.UhhcDay;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.json.CommunityJson;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What the page can be made from; the content of a file says what it is. */
final class Input {
  /** What stands in a file of the UHHC data and in no community. */
  private static final Set<String> HOME_CARE = Set.of("patients", "caregivers");

  private Input() {}

  /** The bundled week. */
  static Imported bundled() {
    return plain(House.bundled());
  }

  /**
   * Reads a community, a UHHC day, a directory of spreadsheets, or that of a GetUsPPE week.
   *
   * @return the community, or everything that is wrong
   * @throws IOException if there is no such file or it cannot be read
   */
  static Validation<Seq<Problem>, Imported> read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      Path directory = path.toRealPath();
      return Sheets.in(directory).fold(() -> PpeWeek.read(directory), Sheets::read);
    }
    return isHomeCareDay(path)
        ? UhhcDay.read(path)
        : CommunityJson.strict().read(path).map(Input::plain);
  }

  /** A community as it is, with ways along the great circle. */
  static Imported plain(Community community) {
    return new Imported(community, Travel.greatCircle(), Array.empty());
  }

  /** Looks at the names of the outermost fields, up to the first that tells. */
  private static boolean isHomeCareDay(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = new JsonFactory().createParser(in)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        if (HOME_CARE.contains(field) || field.equals("format")) {
          return !field.equals("format");
        }
        json.nextToken();
        json.skipChildren();
      }
      return false;
    } catch (JsonProcessingException malformed) {
      return false; // the reader of communities says where
    }
  }
}
