package de.muetterzentren.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.muetterzentren.model.arbitrary.Places;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlaceProperties {
  @Provide
  Arbitrary<Place> places() {
    return Places.anywhere();
  }

  @Property
  void thereIsAsFarAsBack(@ForAll("places") Place a, @ForAll("places") Place b) {
    assertThat(a.kmTo(b)).isEqualTo(b.kmTo(a));
  }

  @Property
  void noWayIsLongerThanHalfAroundTheEarthOrLessThanNothing(
      @ForAll("places") Place a, @ForAll("places") Place b) {
    assertThat(a.kmTo(b)).isBetween(0.0, Math.PI * Place.EARTH_RADIUS_KM);
    assertThat(a.kmTo(a)).isZero();
  }

  @Property
  void aDetourIsNeverShorter(
      @ForAll("places") Place a, @ForAll("places") Place b, @ForAll("places") Place c) {
    // haversine rounds by up to 10 cm between antipodes
    assertThat(a.kmTo(c)).isLessThanOrEqualTo(a.kmTo(b) + b.kmTo(c) + 1e-3);
  }

  @Property
  void theAngleBetweenTheTwoVectorsSaysTheSame(
      @ForAll("places") Place a, @ForAll("places") Place b) {
    double[] u = vector(a);
    double[] v = vector(b);
    double x = u[1] * v[2] - u[2] * v[1];
    double y = u[2] * v[0] - u[0] * v[2];
    double z = u[0] * v[1] - u[1] * v[0];
    double angle =
        Math.atan2(Math.sqrt(x * x + y * y + z * z), u[0] * v[0] + u[1] * v[1] + u[2] * v[2]);
    assertThat(a.kmTo(b)).isCloseTo(angle * Place.EARTH_RADIUS_KM, within(1e-3));
  }

  private static double[] vector(Place place) {
    double lat = Math.toRadians(place.latitude());
    double lon = Math.toRadians(place.longitude());
    return new double[] {
      Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)
    };
  }
}
