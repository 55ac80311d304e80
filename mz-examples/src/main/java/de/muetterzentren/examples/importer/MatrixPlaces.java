package de.muetterzentren.examples.importer;

import de.muetterzentren.examples.importer.UhhcFile.Patient;
import de.muetterzentren.examples.importer.UhhcFile.Spot;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.matching.travel.TravelMatrix;
import de.muetterzentren.model.place.Place;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** One place for each row of a matrix of road minutes that anybody lives at, all different. */
final class MatrixPlaces {
  /** A tenth of a millimetre. */
  private static final double DEGREES_ASIDE = 1e-9;

  private final Map<Integer, Place> places = new HashMap<>();
  private final Map<String, Place> departingPoints = new HashMap<>();

  private MatrixPlaces() {}

  static MatrixPlaces of(UhhcFile file) {
    MatrixPlaces places = new MatrixPlaces();
    Set<Place> used = new HashSet<>();
    for (Spot spot : file.departingPoints()) {
      places.departingPoints.put(spot.id(), places.put(spot, used));
    }
    for (Patient patient : file.patients()) {
      places.put(patient.home(), used);
    }
    return places;
  }

  private Place put(Spot spot, Set<Place> used) {
    return places.computeIfAbsent(spot.index(), index -> aside(spot, used));
  }

  private static Place aside(Spot spot, Set<Place> used) {
    double step = spot.latitude() > 0 ? -DEGREES_ASIDE : DEGREES_ASIDE;
    Place place = Place.of(spot.latitude(), spot.longitude());
    while (!used.add(place)) {
      place = Place.of(place.latitude() + step, place.longitude());
    }
    return place;
  }

  /** The place of a row. */
  Place of(int index) {
    return places.get(index);
  }

  /** The place of a departing point. */
  Place departingPoint(String id) {
    return departingPoints.get(id);
  }

  /** The ways between all of them. */
  Travel travel(Seq<Seq<Integer>> minutes) {
    TravelMatrix.Builder ways = TravelMatrix.builder();
    places.forEach(
        (i, from) ->
            places.forEach(
                (j, to) -> ways.time(from, to, Duration.ofMinutes(minutes.get(i).get(j)))));
    return ways.build();
  }
}
