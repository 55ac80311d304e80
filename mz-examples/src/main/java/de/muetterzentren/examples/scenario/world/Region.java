package de.muetterzentren.examples.scenario.world;

import de.muetterzentren.model.place.Place;
import io.vavr.collection.Seq;

/**
 * Towns (Orte), each with a house in its middle.
 *
 * @param towns at least one
 */
public record Region(Seq<Town> towns) {
  /**
   * A town.
   *
   * @param name its name
   * @param parts the middles of its parts, in the order of their postcodes; at least one
   * @param scatterKm how far homes lie from the middle of their part: standard deviation in each
   *     direction
   */
  public record Town(String name, Seq<Place> parts, double scatterKm) {
    /** The part that is nearest to the mean of all. */
    public Place middle() {
      double latitude = mean(parts.map(Place::latitude));
      double longitude = mean(parts.map(Place::longitude));
      Place mean = Place.of(latitude, longitude);
      return parts.minBy(mean::kmTo).get();
    }

    private static double mean(Seq<Double> values) {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      return sum / values.size();
    }
  }

  /** The names, joined by {@code +}. */
  public String name() {
    return towns.map(Town::name).mkString("+");
  }
}
