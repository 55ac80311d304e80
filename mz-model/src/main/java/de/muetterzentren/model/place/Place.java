package de.muetterzentren.model.place;

import de.muetterzentren.model.problem.Checks;

/**
 * A point on the earth (Ort), by WGS 84 coordinates. Rounded addresses are enough: the middle of a
 * street or of a postcode area keeps a home private.
 *
 * @param latitude degrees north, from −90 to 90
 * @param longitude degrees east, from −180 to 180
 */
public record Place(double latitude, double longitude) {
  /** Mean radius of the earth in km (IUGG R1). */
  public static final double EARTH_RADIUS_KM = 6371.0088;

  /** Length of a degree of latitude in km. */
  public static final double KM_PER_DEGREE = EARTH_RADIUS_KM * Math.PI / 180;

  public Place {
    Checks.begin()
        .between("latitude", latitude, -90, 90)
        .between("longitude", longitude, -180, 180)
        .done();
    latitude += 0.0; // −0.0 becomes 0.0, so that equal places are equal
    longitude += 0.0;
  }

  /** A place by latitude and longitude in degrees. */
  public static Place of(double latitude, double longitude) {
    return new Place(latitude, longitude);
  }

  /** Great-circle distance in km (haversine formula), symmetric, 0 for the same place. */
  public double kmTo(Place other) {
    double lat1 = Math.toRadians(latitude);
    double lat2 = Math.toRadians(other.latitude);
    double sinLat = Math.sin((lat2 - lat1) / 2);
    double sinLon = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double h = sinLat * sinLat + Math.cos(lat1) * Math.cos(lat2) * sinLon * sinLon;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
