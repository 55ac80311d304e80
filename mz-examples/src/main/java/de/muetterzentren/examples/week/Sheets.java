package de.muetterzentren.examples.week;

import de.muetterzentren.examples.importer.Imported;
import de.muetterzentren.examples.spreadsheet.Spreadsheet;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.json.CommunityJson;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A directory with the spreadsheets of a house.
 *
 * @param houses the houses and their own services, as JSON
 * @param participants the spreadsheet of participants
 * @param requests the spreadsheet of requests
 */
record Sheets(Path houses, Path participants, Path requests) {
  private static final Array<String> PARTICIPANTS =
      Array.of("participants.csv", "teilnehmende.csv");
  private static final Array<String> REQUESTS = Array.of("requests.csv", "anfragen.csv");

  /** The sheets of a directory; none if there is neither. */
  static Option<Sheets> in(Path directory) {
    Option<Path> participants = first(directory, PARTICIPANTS);
    Option<Path> requests = first(directory, REQUESTS);
    return participants.isEmpty() && requests.isEmpty()
        ? Option.none()
        : Option.of(
            new Sheets(
                directory.resolve("community.json"),
                participants.getOrElse(directory.resolve(PARTICIPANTS.head())),
                requests.getOrElse(directory.resolve(REQUESTS.head()))));
  }

  /** Reads them. */
  Validation<Seq<Problem>, Imported> read() {
    try {
      Validation<Seq<Problem>, Community> known = CommunityJson.strict().read(houses);
      return known
          .flatMap(community -> Spreadsheet.read(community, participants, requests))
          .map(Input::plain);
    } catch (IOException unreadable) {
      return Validation.invalid(
          Array.of(Problem.without(String.valueOf(houses.getFileName()), Expectation.GIVEN)));
    }
  }

  private static Option<Path> first(Path directory, Seq<String> names) {
    return names.map(directory::resolve).find(Files::isRegularFile);
  }
}
