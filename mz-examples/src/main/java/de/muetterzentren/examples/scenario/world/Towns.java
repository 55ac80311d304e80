package de.muetterzentren.examples.scenario.world;

import de.muetterzentren.examples.table.Column;
import de.muetterzentren.examples.table.Row;
import de.muetterzentren.examples.table.Table;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.nio.file.Path;

/** Where towns come from: made, or from real postcodes. */
public final class Towns {
  private static final Place FIRST = Place.of(51.0, 10.0);

  /** How far made towns lie apart if nothing else is said, in km. */
  public static final double USUAL_KM_APART = 15;

  private static final double MADE_SCATTER_KM = 2.5;
  private static final double POSTCODE_SCATTER_KM = 1;
  private static final Column POSTCODE = Column.needed("plz");
  private static final Column LATITUDE = Column.needed("lat");
  private static final Column LONGITUDE = Column.needed("lon");
  private static final Column TOWN = Column.needed("ort");

  private Towns() {}

  private record Part(String postcode, String town, Place place) {}

  /** Made towns, so far apart in a row from west to east, homes some km around the middle. */
  public static Region made(Seq<String> names, double kmApart) {
    double degrees =
        kmApart / (Place.KM_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(FIRST.latitude())));
    return new Region(
        names.zipWithIndex(
            (name, index) ->
                new Region.Town(
                    name,
                    Array.of(Place.of(FIRST.latitude(), FIRST.longitude() + index * degrees)),
                    MADE_SCATTER_KM)));
  }

  /**
   * Towns from a CSV file of postcodes with the columns {@code plz}, {@code lat}, {@code lon} and
   * {@code ort}: a town has all postcodes of its name.
   *
   * @throws InvalidValueException if the file cannot be read, is wrong, or lacks a town; names
   *     everything
   */
  public static Region fromPostcodes(Seq<String> names, Path file) {
    Table table = Table.read(file, Array.of(POSTCODE, LATITUDE, LONGITUDE, TOWN));
    Seq<Part> parts = Array.ofAll(table.rows()).flatMap(Towns::part);
    if (!table.problems().isEmpty()) {
      throw new InvalidValueException(table.problems().map(problem -> problem.within("postcodes")));
    }
    Seq<String> unknown = names.reject(name -> parts.exists(part -> part.town().equals(name)));
    if (!unknown.isEmpty()) {
      throw new InvalidValueException(
          unknown.map(name -> Problem.of("town", name, Expectation.KNOWN, "town in postcodes")));
    }
    return new Region(names.map(name -> town(name, parts)));
  }

  private static Region.Town town(String name, Seq<Part> parts) {
    return new Region.Town(
        name,
        parts.filter(part -> part.town().equals(name)).sortBy(Part::postcode).map(Part::place),
        POSTCODE_SCATTER_KM);
  }

  private static Seq<Part> part(Row row) {
    var postcode = row.given(POSTCODE);
    var latitude = row.number(LATITUDE, -90, 90);
    var longitude = row.number(LONGITUDE, -180, 180);
    var town = row.given(TOWN);
    return postcode.isDefined() && latitude.isDefined() && longitude.isDefined() && town.isDefined()
        ? Array.of(new Part(postcode.get(), town.get(), Place.of(latitude.get(), longitude.get())))
        : Array.empty();
  }
}
