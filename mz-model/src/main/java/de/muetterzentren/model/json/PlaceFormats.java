package de.muetterzentren.model.json;

import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.place.Place;

/** Places as JSON. */
public final class PlaceFormats {
  /** {@code {"latitude":48.1,"longitude":11.6}}. */
  public static final ObjectFormat<Place> PLACE =
      ObjectFormat.of(
          "Place",
          "A point on the earth, WGS 84. Rounded is enough.",
          Place::new,
          Field.required("latitude", Numbers.ANY, Place::latitude, "Degrees north, -90 to 90."),
          Field.required("longitude", Numbers.ANY, Place::longitude, "Degrees east, -180 to 180."));

  private PlaceFormats() {}
}
